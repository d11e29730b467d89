package uk.muster.update;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.muster.text.Dates;

/**
 * That a paper came out without an answer: it is not late any more, and nobody asks for it.
 *
 * @param publishedOn the day of the paper's first edition, where the round's history tells it
 */
public record LeftOut(@Nullable LocalDate publishedOn) {

    public static final String LABEL = "Not answered";

    /** As it stands beside the label. */
    public String words() {
        return "The report was published without it" + (publishedOn == null ? "" : " on " + Dates.day(publishedOn));
    }
}
