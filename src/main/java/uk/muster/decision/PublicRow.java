package uk.muster.decision;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.muster.report.ExemptGround;

/** A row of the public register, as one statement reads it. */
record PublicRow(
        int year,
        int number,
        LocalDate signedOn,
        Instant signedAt,
        String title,
        @Nullable ExemptGround ground,
        @Nullable Integer successorYear,
        @Nullable Integer successorNumber) {

    PublicLine line() {
        return new PublicLine(
                new DecisionNumber(year, number),
                signedOn,
                signedAt,
                title,
                ground,
                DecisionRow.number(successorYear, successorNumber));
    }
}
