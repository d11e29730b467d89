package uk.muster.organisation;

import org.jspecify.annotations.Nullable;
import uk.muster.security.AreaId;
import uk.muster.security.ThemeId;

/** One area or one theme of a reviewer's portfolio, between two dates. */
public record HeldPortfolio(@Nullable AreaId area, @Nullable ThemeId theme, Period period) {

    /** @throws ChangeRefused unless it is exactly one of the two */
    public HeldPortfolio {
        if ((area == null) == (theme == null)) {
            throw new ChangeRefused("portfolio", "Choose an area or a theme.");
        }
    }
}
