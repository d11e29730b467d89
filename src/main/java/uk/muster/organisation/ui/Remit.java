package uk.muster.organisation.ui;

import org.jspecify.annotations.Nullable;
import uk.muster.organisation.AreaView;
import uk.muster.organisation.ThemeView;
import uk.muster.security.AreaId;
import uk.muster.security.ThemeId;

/** What a reviewer can answer for, by name: an area or a theme. */
record Remit(String name, @Nullable AreaId area, @Nullable ThemeId theme) {

    static Remit of(AreaView area) {
        return new Remit(area.name(), area.id(), null);
    }

    static Remit of(ThemeView theme) {
        return new Remit("Theme: " + theme.name(), null, theme.id());
    }
}
