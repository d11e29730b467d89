package uk.muster.report;

import uk.muster.round.RequestId;

/** Where a finding is mended. */
public sealed interface Mend {

    /** In a passage of the front matter, by its key. */
    record Passage(String key) implements Mend {}

    /** In what a unit answers: it writes, its reviewer approves or returns. */
    record Update(RequestId request, String unit) implements Mend {}

    /** In the round's dates. */
    record RoundDates() implements Mend {}

    /** In what the round asks about a deliverable. */
    record Requests(String deliverable) implements Mend {}
}
