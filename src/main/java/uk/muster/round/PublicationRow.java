package uk.muster.round;

import java.time.Instant;
import java.time.ZoneId;

/** When the first edition of a round's paper came out, and how many corrections have been begun since. */
record PublicationRow(long round, Instant at, long corrections) {

    Publication in(ZoneId zone) {
        return new Publication(at.atZone(zone).toLocalDate(), corrections > 0);
    }
}
