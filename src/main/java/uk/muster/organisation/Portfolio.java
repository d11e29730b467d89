package uk.muster.organisation;

import jakarta.persistence.Entity;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.muster.security.AreaId;
import uk.muster.security.ThemeId;

/** An area or a theme that a reviewer answers for; cover is the same thing for a few weeks. */
@Entity
class Portfolio extends Dated {

    private @Nullable Long areaId;
    private @Nullable Long themeId;

    protected Portfolio() {}

    Portfolio(HeldPortfolio held) {
        super(held.period());
        this.areaId = held.area() == null ? null : held.area().value();
        this.themeId = held.theme() == null ? null : held.theme().value();
    }

    @Nullable
    AreaId area() {
        return areaId == null ? null : new AreaId(areaId);
    }

    @Nullable
    ThemeId theme() {
        return themeId == null ? null : new ThemeId(themeId);
    }

    HeldPortfolio view() {
        return new HeldPortfolio(area(), theme(), period());
    }

    @Override
    boolean saysTheSameAs(Dated other) {
        return other instanceof Portfolio held
                && Objects.equals(areaId, held.areaId)
                && Objects.equals(themeId, held.themeId);
    }
}
