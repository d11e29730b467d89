package uk.muster.organisation;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;
import uk.muster.security.AreaId;
import uk.muster.security.ThemeId;

/** An area or a theme that a reviewer answers for between two dates; cover is the same thing for a few weeks. */
@Entity
class Portfolio {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private @Nullable Long areaId;
    private @Nullable Long themeId;

    @Embedded
    private Period period;

    @SuppressWarnings("NullAway.Init")
    protected Portfolio() {}

    Portfolio(HeldPortfolio held) {
        this.areaId = held.area() == null ? null : held.area().value();
        this.themeId = held.theme() == null ? null : held.theme().value();
        this.period = held.period();
    }

    @Nullable
    AreaId area() {
        return areaId == null ? null : new AreaId(areaId);
    }

    @Nullable
    ThemeId theme() {
        return themeId == null ? null : new ThemeId(themeId);
    }

    Period period() {
        return period;
    }

    HeldPortfolio view() {
        return new HeldPortfolio(area(), theme(), period);
    }
}
