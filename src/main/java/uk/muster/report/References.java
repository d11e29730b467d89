package uk.muster.report;

import java.util.HashMap;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Turns references between places of the paper, {@code {see:3.4}} or {@code {see:3}}, into the paragraph numbers of the
 * day: "paragraph 77", "paragraphs 77–81". In Markdown they link there, in plain words they do not.
 */
final class References {

    private static final Pattern REFERENCE = Pattern.compile("\\{see:\\s*([^{}\\s]+)\\s*}");

    private final Map<String, Target> targets;

    private References(Map<String, Target> targets) {
        this.targets = targets;
    }

    /** What the numbered document gives to refer to. */
    static References in(ReportDocument numbered) {
        Map<String, Target> targets = new HashMap<>();
        for (ObjectivePart objective : numbered.objectives()) {
            String number = String.valueOf(objective.number());
            targets.put(number, Target.of("objective " + number, objective.anchor(), objective.paragraphNumbers()));
            for (DeliverablePart part : objective.deliverables()) {
                targets.put(
                        part.number(),
                        Target.of("deliverable " + part.number(), part.anchor(), part.paragraphNumbers()));
            }
        }
        return new References(targets);
    }

    /** What the text refers to, as it was written: "3.4". */
    static List<String> madeIn(String text) {
        return REFERENCE
                .matcher(text)
                .results()
                .map(reference -> reference.group(1))
                .toList();
    }

    /** The text without its references. */
    static String without(String text) {
        return REFERENCE.matcher(text).replaceAll("");
    }

    /** What the text refers to and the paper does not have. */
    List<String> danglingIn(String text) {
        return madeIn(text).stream()
                .filter(reference -> !targets.containsKey(reference))
                .toList();
    }

    ReportDocument resolve(ReportDocument numbered) {
        return new TextMapping(text -> replace(text, Target::link), text -> replace(text, Target::words)).of(numbered);
    }

    private String replace(String text, Function<Target, String> show) {
        return REFERENCE.matcher(text).replaceAll(reference -> Matcher.quoteReplacement(shown(reference, show)));
    }

    /** A reference to nothing stays visible, as plain words. */
    private String shown(MatchResult reference, Function<Target, String> show) {
        Target target = targets.get(reference.group(1));
        return target == null ? "“" + reference.group(1) + "” (not in this paper)" : show.apply(target);
    }

    /** Where a reference leads and what it is called there. */
    private record Target(String words, String anchor) {

        /** A place without numbered paragraphs goes by its own name. */
        static Target of(String name, String anchor, IntStream paragraphs) {
            IntSummaryStatistics numbers = paragraphs.summaryStatistics();
            if (numbers.getCount() == 0) {
                return new Target(name, anchor);
            }
            String words = numbers.getCount() == 1
                    ? "paragraph " + numbers.getMin()
                    : "paragraphs " + numbers.getMin() + "–" + numbers.getMax();
            return new Target(words, NumberedParagraph.anchor(numbers.getMin()));
        }

        String link() {
            return "[" + words + "](#" + anchor + ")";
        }
    }
}
