package uk.muster.publication;

import java.util.List;
import uk.muster.round.RoundView;
import uk.muster.update.AskedUpdate;

/**
 * A published paper that awaited data which have arrived.
 *
 * @param arrived which and from whom: "6.4 Reduce burglary (Walsall)", in plan order
 */
public record DueAddendum(RoundView round, List<String> arrived) {

    private static final int LONGEST = 1900;

    public DueAddendum {
        arrived = List.copyOf(arrived);
    }

    static DueAddendum of(RoundView round, List<AskedUpdate> arrived) {
        return new DueAddendum(
                round,
                arrived.stream()
                        .map(update -> update.deliverable() + " (" + update.units() + ")")
                        .toList());
    }

    /** What readers of both editions are told. */
    String reason() {
        String all = String.join("; ", arrived);
        return "Data awaited has arrived: " + (all.length() > LONGEST ? arrived.size() + " answers" : all) + ".";
    }
}
