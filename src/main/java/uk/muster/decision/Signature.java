package uk.muster.decision;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import uk.muster.security.PersonId;

/**
 * That a notice was signed: its number, and who headed the body on that day, by name and title as they were then.
 *
 * @param signedOn the day in Europe/London
 */
@Embeddable
public record Signature(
        int noticeYear,
        int noticeNumber,
        LocalDate signedOn,
        Instant signedAt,
        long signedBy,
        String signatory,
        String signatoryTitle) {

    static Signature of(
            DecisionNumber number, LocalDate on, Instant at, PersonId by, String signatory, String signatoryTitle) {
        return new Signature(number.year(), number.number(), on, at, by.value(), signatory, signatoryTitle);
    }

    public DecisionNumber number() {
        return new DecisionNumber(noticeYear, noticeNumber);
    }
}
