package uk.muster.update;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.muster.update.UpdateIncomplete.Field;
import uk.muster.update.UpdateIncomplete.Gap;

/** What a submitted update must have: words, a status and an outlook, and the result where there is a target. */
final class Completeness {

    private Completeness() {}

    /** In the order in which the fields stand on the screen. */
    static List<Gap> gaps(UpdateContent content, boolean targetSet) {
        List<Gap> gaps = new ArrayList<>();
        if (content.nil() != null) {
            addNilGaps(gaps, content.nil());
            return gaps;
        }
        if (content.paragraphs().isEmpty()) {
            gaps.add(new Gap(Field.PARAGRAPHS, "Write at least one paragraph, or choose a nil return."));
        }
        if (targetSet) {
            addResultGaps(gaps, content.result());
        }
        if (content.status() == null) {
            gaps.add(new Gap(Field.STATUS, "Choose how the deliverable stands."));
        }
        if (content.outlook().isBlank()) {
            gaps.add(new Gap(Field.OUTLOOK, "Say what is expected by the next round."));
        }
        return gaps;
    }

    private static void addNilGaps(List<Gap> gaps, NilReturn nil) {
        if (nil.kind() == NilKind.REPORTED_ELSEWHERE && nil.detail().isBlank()) {
            gaps.add(new Gap(Field.NIL_DETAIL, "Name the paper that reports it."));
        }
        if (nil.kind() == NilKind.DATA_AWAITED && nil.until() == null) {
            gaps.add(new Gap(Field.NIL_UNTIL, "Give the date by which the data is expected."));
        }
    }

    private static void addResultGaps(List<Gap> gaps, @Nullable Result result) {
        if (result == null || result.value() == null) {
            gaps.add(new Gap(Field.RESULT_VALUE, "Give the result reached against the target, as a number."));
        }
        if (result == null || result.period().isBlank()) {
            gaps.add(new Gap(Field.RESULT_PERIOD, "Give the period that the result covers."));
        }
        if (result == null || result.source().isBlank()) {
            gaps.add(new Gap(Field.RESULT_SOURCE, "Say where the result comes from."));
        }
    }
}
