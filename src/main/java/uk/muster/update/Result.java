package uk.muster.update;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What was reached against a target, in its unit of measure, with where the figure comes from. A draft may lack the
 * value; what is submitted has it.
 */
public record Result(@Nullable BigDecimal value, String period, String source) {

    static final Result NONE = new Result(null, "", "");

    Result reaching(@Nullable BigDecimal other) {
        return new Result(other, period, source);
    }

    Result covering(String other) {
        return new Result(value, other, source);
    }

    Result takenFrom(String other) {
        return new Result(value, period, other);
    }

    /** The whole in words: "77.3, April 2014 to March 2015 (source: victim survey)". */
    public String words() {
        String figure = value == null ? "No figure yet" : value.toPlainString();
        String covered = period.isBlank() ? "" : ", " + period;
        return figure + covered + (source.isBlank() ? "" : " (source: " + source + ")");
    }
}
