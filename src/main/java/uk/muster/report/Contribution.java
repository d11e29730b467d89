package uk.muster.report;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.muster.round.RequestId;
import uk.muster.security.UpdateState;
import uk.muster.update.Answer;
import uk.muster.update.NilReturn;
import uk.muster.update.ParagraphText;
import uk.muster.update.UpdateContent;

/** What a respondent gave for a deliverable, as far as the paper may use it: nothing but what was submitted. */
record Contribution(
        RequestId request,
        Respondent by,
        UpdateState state,
        @Nullable UpdateContent content,
        long openSuggestions) {

    static Contribution of(RequestId request, Respondent by, @Nullable Answer answer) {
        return answer == null || !answer.state().isAnswered()
                ? new Contribution(request, by, answer == null ? UpdateState.NOT_STARTED : answer.state(), null, 0)
                : new Contribution(request, by, answer.state(), answer.content(), answer.openSuggestions());
    }

    /** Where its words are mended. */
    Mend.Update mend() {
        return new Mend.Update(request, by.name());
    }

    /** The content of one that is answered. */
    UpdateContent given() {
        return Objects.requireNonNull(content, "only what is answered has content");
    }

    boolean isAnswered() {
        return content != null;
    }

    boolean isApproved() {
        return state == UpdateState.APPROVED;
    }

    @Nullable
    NilReturn nil() {
        return content == null ? null : content.nil();
    }

    /** Whether it goes into the paper as text; a nil return and an absent answer become notes. */
    boolean isText() {
        return content != null && content.nil() == null;
    }

    /** Those that say something. */
    List<ParagraphText> paragraphs() {
        return given().paragraphs().stream()
                .filter(paragraph -> !paragraph.text().isBlank())
                .toList();
    }
}
