package uk.muster.decision;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The number that a notice bears once it is signed: the running number within the calendar year. Decision 0170. */
public record DecisionNumber(int year, int number) {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{3,5})[/-](\\d{4})");

    /** Reads "018/2013", or "018-2013" as addresses have it. */
    public static Optional<DecisionNumber> parse(String written) {
        Matcher parts = WRITTEN.matcher(written.strip());
        return parts.matches()
                ? Optional.of(new DecisionNumber(Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(1))))
                : Optional.empty();
    }

    /** As people write it: "018/2013". */
    public String text() {
        return "%03d/%d".formatted(number, year);
    }

    /** Where everybody reads the notice. */
    public String address() {
        return "/published/decisions/%03d-%d".formatted(number, year);
    }
}
