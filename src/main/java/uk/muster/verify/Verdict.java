package uk.muster.verify;

import java.util.List;

/** What was found, in plain words: the answer in a line, then what it rests on. */
public record Verdict(Answer answer, String headline, List<String> details) {

    /** In the order of how bad it is. */
    public enum Answer {
        YES,
        UNKNOWN,
        NO
    }

    static Verdict no(String headline, String... details) {
        return new Verdict(Answer.NO, headline, List.of(details));
    }

    static Verdict unknown(String headline, String... details) {
        return new Verdict(Answer.UNKNOWN, headline, List.of(details));
    }

    public boolean isYes() {
        return answer == Answer.YES;
    }

    /** What a shell is told: 0 for yes, 1 for no, 2 for "cannot tell". */
    int exitCode() {
        return switch (answer) {
            case YES -> 0;
            case NO -> 1;
            case UNKNOWN -> 2;
        };
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(headline).append('\n');
        details.forEach(detail -> text.append("  ").append(detail).append('\n'));
        return text.toString();
    }
}
