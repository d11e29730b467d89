package uk.muster.organisation;

import uk.muster.security.PersonId;

/**
 * An arrangement of cover, with names.
 *
 * @param ended whether it was ended before its last day
 */
public record CoverView(
        CoverId id,
        PersonId absent,
        String absentName,
        PersonId standIn,
        String standInName,
        Period period,
        boolean ended) {}
