package uk.muster.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds sentences that contradict themselves: "fell from 12 to 15". Years are no figures. */
final class FromToCheck implements TextCheck {

    private static final String FIGURE =
            "(?:£|€)?(\\d{1,12}(?:,\\d{3})*+(?:\\.\\d{1,4})?)(?:\\s?(?:%|per cent|percent))?";
    private static final String FROM_TO = "(?:\\s{1,3}[\\p{L}’'-]{1,30}+){0,4}?\\s{1,3}from\\s{1,3}" + FIGURE
            + "(?:\\s{1,3}[\\p{L}’'-]{1,30}+){0,3}?\\s{1,3}to\\s{1,3}" + FIGURE + "(?![\\d,.]*\\d)";
    private static final List<Sense> SENSES = List.of(
            new Sense("fell|fallen|falling|dropped|declined|reduced|decreased|decreasing|down|reduction|decrease", -1),
            new Sense("rose|risen|rising|grew|grown|climbed|increased|increasing|up|increase", 1));

    private record Sense(Pattern pattern, int sign) {

        Sense(String words, int sign) {
            this(Pattern.compile("(?i)\\b(?:" + words + ")" + FROM_TO), sign);
        }

        boolean isContradictedBy(MatchResult found) {
            BigDecimal from = number(found.group(1));
            BigDecimal to = number(found.group(2));
            return to.compareTo(from) * sign < 0 && !(isYear(found.group(1)) && isYear(found.group(2)));
        }

        private static BigDecimal number(String figure) {
            return new BigDecimal(figure.replace(",", ""));
        }

        private static boolean isYear(String figure) {
            return figure.matches("(?:19|20)\\d\\d");
        }
    }

    @Override
    public Stream<Finding> in(PaperText text) {
        return text.prose().blocks().stream()
                .flatMap(block -> SENSES.stream()
                        .flatMap(sense ->
                                sense.pattern().matcher(block.words()).results().filter(sense::isContradictedBy))
                        .map(found -> text.finding(
                                FindingKind.WORDS_AGAINST_FIGURES,
                                Excerpt.of(block.words(), found)
                                        + " contradicts itself. Correct the word or the figures.")));
    }
}
