package uk.muster.organisation;

import uk.muster.security.ThemeId;

/** A theme, by which force-wide updates find their reviewer. */
public record ThemeView(ThemeId id, String name) {}
