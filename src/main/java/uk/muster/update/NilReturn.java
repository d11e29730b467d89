package uk.muster.update;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.muster.text.Dates;

/** A typed nil return: the detail names the paper or the data, the day says until when data is awaited. */
public record NilReturn(
        NilKind kind, String detail, @Nullable LocalDate until) {

    static final NilReturn NOTHING = new NilReturn(NilKind.NOTHING_TO_REPORT, "", null);

    NilReturn saying(String other) {
        return new NilReturn(kind, other, until);
    }

    /** The whole in words: "Data awaited until 1 June 2015: victim survey". */
    public String words() {
        String awaited = until == null ? "" : " until " + Dates.day(until);
        return kind.label() + awaited + (detail.isBlank() ? "" : ": " + detail.strip());
    }
}
