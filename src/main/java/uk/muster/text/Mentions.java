package uk.muster.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words in which people are mentioned: typed and shown with names ("@Tom Ellis"), kept with ids ("{@42}"), so that
 * nobody is lost or mistaken when a name changes.
 */
public final class Mentions {

    private static final Pattern KEPT = Pattern.compile("\\{@(\\d{1,18})}");

    private Mentions() {}

    /** A stretch of words, or one mention. */
    public record Run(String text, boolean mention) {}

    /** What is kept of typed words: an @ before one of these names mentions that person. */
    public static String keep(String typed, Collection<Participant> people) {
        if (people.isEmpty()) {
            return typed;
        }
        Map<String, Long> ids =
                people.stream().collect(Collectors.toMap(person -> folded(person.name()), Participant::id));
        String names = people.stream()
                .map(Participant::name)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        return Pattern.compile(
                        "(?<![\\p{L}\\p{N}])@(" + names + ")(?![\\p{L}\\p{N}])",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(typed)
                .replaceAll(found -> "{@" + ids.get(folded(found.group(1))) + "}");
    }

    private static String folded(String name) {
        return name.toLowerCase();
    }

    /** The ids of those who are mentioned in kept words. */
    public static Set<Long> in(String kept) {
        return KEPT.matcher(kept)
                .results()
                .map(found -> Long.valueOf(found.group(1)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Kept words as they are shown. */
    public static List<Run> runs(String kept, Function<Long, String> name) {
        List<Run> runs = new ArrayList<>();
        Matcher mention = KEPT.matcher(kept);
        int from = 0;
        while (mention.find()) {
            addWords(runs, kept.substring(from, mention.start()));
            runs.add(new Run("@" + name.apply(Long.valueOf(mention.group(1))), true));
            from = mention.end();
        }
        addWords(runs, kept.substring(from));
        return runs;
    }

    private static void addWords(List<Run> runs, String words) {
        if (!words.isEmpty()) {
            runs.add(new Run(words, false));
        }
    }
}
