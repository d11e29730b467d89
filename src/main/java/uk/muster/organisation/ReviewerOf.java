package uk.muster.organisation;

import org.jspecify.annotations.Nullable;

/** An area or a theme and the name of one who reviews it. */
interface ReviewerOf {

    @Nullable
    Long getAreaId();

    @Nullable
    Long getThemeId();

    String getName();
}
