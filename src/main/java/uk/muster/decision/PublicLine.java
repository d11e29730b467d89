package uk.muster.decision;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.muster.report.ExemptGround;

/**
 * A signed notice as the public register lists it.
 *
 * @param title empty if the notice is exempt: it is not even read then
 */
record PublicLine(
        DecisionNumber number,
        LocalDate signedOn,
        Instant signedAt,
        String title,
        @Nullable ExemptGround ground,
        @Nullable DecisionNumber supersededBy) {

    /** As feeds and headings name it. */
    public String name() {
        return "Decision notice " + number.text() + (title.isEmpty() ? " (exempt)" : ": " + title);
    }
}
