package uk.muster.decision;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.muster.report.ExemptGround;

/** A row of the office's list, as one statement reads it. */
record DecisionRow(
        long id,
        @Nullable Integer year,
        @Nullable Integer number,
        @Nullable LocalDate signedOn,
        String title,
        @Nullable ExemptGround ground,
        long changedBy,
        Instant changedAt,
        @Nullable Integer successorYear,
        @Nullable Integer successorNumber) {

    DecisionLine line(String writer) {
        return new DecisionLine(
                new DecisionId(id),
                number(year, number),
                signedOn,
                title,
                ground,
                writer,
                changedAt,
                number(successorYear, successorNumber));
    }

    static @Nullable DecisionNumber number(@Nullable Integer year, @Nullable Integer number) {
        return year == null || number == null ? null : new DecisionNumber(year, number);
    }
}
