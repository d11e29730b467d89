package uk.muster.publication;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.muster.report.ReportDocument;
import uk.muster.report.ReportRefused;

/** Why an edition is withdrawn, in words for everybody: some words, and none of what is withdrawn. */
final class WithdrawalReason {

    private static final int LONGEST = 500;
    private static final int FEWEST_WORDS = 3;

    /** So many words of the paper in a row are no chance. */
    private static final int QUOTE = 6;

    private WithdrawalReason() {}

    static String checked(String typed, ReportDocument withdrawn) {
        String reason = typed.strip();
        List<String> words = words(reason).toList();
        if (words.size() < FEWEST_WORDS) {
            throw new ReportRefused("Say in a sentence why the edition is withdrawn: everybody will see it.");
        }
        if (reason.length() > LONGEST) {
            throw new ReportRefused("Write at most %d characters; this is %d.".formatted(LONGEST, reason.length()));
        }
        if (quotes(words, withdrawn)) {
            throw new ReportRefused("This repeats words of the paper, which nobody is to read any more."
                    + " Say what kind of thing it is, without quoting it.");
        }
        return reason;
    }

    private static boolean quotes(List<String> words, ReportDocument withdrawn) {
        String paper = PaperPlace.of(withdrawn).stream()
                .flatMap(place -> place.voices().values().stream())
                .flatMap(List::stream)
                .flatMap(passage -> words(passage.markdown()))
                .collect(Collectors.joining(" ", " ", " "));
        return Stream.iterate(0, from -> from + QUOTE <= words.size(), from -> from + 1)
                .map(from -> " " + String.join(" ", words.subList(from, from + QUOTE)) + " ")
                .anyMatch(paper::contains);
    }

    private static Stream<String> words(String text) {
        return Stream.of(text.toLowerCase(Locale.UK).split("[^\\p{L}\\p{N}]+")).filter(word -> !word.isEmpty());
    }
}
