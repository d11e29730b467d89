package uk.muster.update;

import java.util.List;

/** What an update still lacks before it can be submitted, each to be said beside its field. */
public class UpdateIncomplete extends RuntimeException {

    private final transient List<Gap> gaps;

    UpdateIncomplete(List<Gap> gaps) {
        super("The update is not complete.");
        this.gaps = List.copyOf(gaps);
    }

    public List<Gap> gaps() {
        return gaps;
    }

    /** One missing thing: its field and what to do about it. */
    public record Gap(Field field, String message) {}

    /** Where something may be missing. */
    public enum Field {
        PARAGRAPHS,
        STATUS,
        OUTLOOK,
        RESULT_VALUE,
        RESULT_PERIOD,
        RESULT_SOURCE,
        NIL_DETAIL,
        NIL_UNTIL
    }
}
