package uk.muster.organisation;

import uk.muster.security.PersonId;

/** Cover that holds or will hold, with names. */
public record CoverView(CoverId id, PersonId absent, String absentName, String standInName, Period period) {}
