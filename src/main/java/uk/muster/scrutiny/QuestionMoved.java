package uk.muster.scrutiny;

import java.time.Instant;
import uk.muster.security.AreaId;
import uk.muster.security.PersonId;

/**
 * That a question took a step: who did it, when and, for a return, why.
 *
 * @param area whose panel asks
 * @param now the state that it brought about
 */
public record QuestionMoved(
        QuestionId question,
        AreaId area,
        QuestionStep step,
        QuestionState now,
        PersonId by,
        Instant at,
        String reason) {}
