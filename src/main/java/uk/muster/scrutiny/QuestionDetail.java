package uk.muster.scrutiny;

import java.time.Instant;
import java.util.List;

/**
 * A question with the paragraph that it is about.
 *
 * @param paragraph the words of the paragraph, in Markdown; empty once the paper was withdrawn
 * @param steps what happened to it; empty for those who see nothing of an answer's making
 */
public record QuestionDetail(AskedQuestion question, String paragraph, List<Step> steps) {

    public QuestionDetail {
        steps = List.copyOf(steps);
    }

    /** One thing that happened. */
    public record Step(QuestionStep step, String by, Instant at, String reason) {}
}
