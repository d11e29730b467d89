package uk.muster.update;

import java.time.Instant;
import uk.muster.round.RequestId;
import uk.muster.security.PersonId;

/**
 * Earlier words were written anew.
 *
 * @param version the one restored, or the one whose change was undone or made again
 */
public record UpdateRestored(RequestId request, PersonId by, Instant at, How how, int version) implements UpdateEvent {

    /** Why they were. */
    public enum How {
        RESTORED,
        UNDONE,
        REDONE
    }
}
