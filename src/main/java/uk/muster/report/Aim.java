package uk.muster.report;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.muster.plan.DeliverableView;
import uk.muster.plan.Target;

/** What a deliverable wants changed, by how much: its target or, where none is entered, what its title says. */
record Aim(String measure, Target.Direction direction, BigDecimal percent, Pattern mention) {

    private static final String VERB = "(reduce|cut|lower|decrease|increase|raise|improve)";
    private static final String BY = "\\s{1,3}by\\s{1,3}(\\d{1,3}(?:\\.\\d{1,2})?)\\s?(?:%|per cent\\b|percent\\b)";
    private static final Pattern SENTENCE = Pattern.compile("(?i)^" + VERB + "\\s{1,3}([^,()]{3,80}?)" + BY);
    private static final Pattern IN_BRACKETS = Pattern.compile("(?i)([\\p{L}-]{3,40}+)\\s?\\(" + VERB + BY);
    private static final Set<String> RISING = Set.of("increase", "raise", "improve");
    private static final Set<String> SMALL = Set.of("the", "of", "in", "and", "for", "a", "an", "at", "by", "with");

    /** A subject and what is said of it stand no further apart. */
    private static final int NEAR = 60;

    private static final Pattern CLAUSE = Pattern.compile("[,;:]\\s|\\sand\\s");

    static List<Aim> of(DeliverableView deliverable) {
        Target target = deliverable.target();
        if (target != null) {
            return List.of(of(target.measure(), target.direction(), target.percent()));
        }
        Stream<Aim> whole = SENTENCE.matcher(deliverable.title())
                .results()
                .map(found -> of(found.group(2), direction(found.group(1)), new BigDecimal(found.group(3))));
        Stream<Aim> single = IN_BRACKETS
                .matcher(deliverable.title())
                .results()
                .map(found -> of(found.group(1), direction(found.group(2)), new BigDecimal(found.group(3))));
        return Stream.concat(whole, single).toList();
    }

    private static Aim of(String measure, Target.Direction direction, BigDecimal percent) {
        return new Aim(measure, direction, percent, mention(measure));
    }

    private static Target.Direction direction(String verb) {
        return RISING.contains(verb.toLowerCase(Locale.UK)) ? Target.Direction.INCREASE : Target.Direction.REDUCE;
    }

    /** Its words in their order, whatever their endings, with a small word between. */
    private static Pattern mention(String measure) {
        String words = Arrays.stream(measure.strip().split("[^\\p{L}\\p{Nd}]+"))
                .filter(word -> !word.isEmpty() && !SMALL.contains(word.toLowerCase(Locale.UK)))
                .map(word -> Pattern.quote(stem(word)) + "\\p{L}{0,3}")
                .collect(Collectors.joining("[\\s-]{1,3}(?:\\p{L}{1,4}\\s)?"));
        return Pattern.compile(words.isEmpty() ? "(?!)" : "(?iu)\\b" + words + "\\b");
    }

    private static String stem(String word) {
        return word.length() < 4 ? word : word.replaceFirst("(?i)(?:ies|y|es|s)$", "");
    }

    boolean isMentionedIn(String text) {
        return mention.matcher(text).find();
    }

    /** What the sentence says of the measure. */
    Optional<Change> changeIn(String sentence) {
        return Change.in(sentence)
                .filter(change ->
                        mention.matcher(sentence).results().anyMatch(measure -> isSaidOf(measure, change, sentence)));
    }

    private static boolean isSaidOf(MatchResult measure, Change change, String sentence) {
        int from = Math.min(measure.end(), change.at());
        int to = Math.max(measure.start(), change.at());
        return to - from <= NEAR
                && !CLAUSE.matcher(sentence.substring(from, to)).find();
    }

    boolean isMissedBy(Change change) {
        return change.direction() != direction;
    }

    boolean isShortIn(Change change) {
        return !isMissedBy(change)
                && change.percent() != null
                && change.percent().compareTo(percent) < 0;
    }

    String words() {
        return "%s %s by %s per cent"
                .formatted(direction.label().toLowerCase(Locale.UK), measure, percent.toPlainString());
    }
}
