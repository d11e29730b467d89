package uk.muster.update;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.muster.text.Passage;

/**
 * Two people wrote in one update: what differs, part by part, and what comes of it once somebody has chosen. What only
 * one of them changed is suggested; see decision 0063.
 *
 * @param base what both began with
 */
public record Merge(UpdateContent base, UpdateContent mine, UpdateContent theirs) {

    private static final String WHOLE = "whole";

    public Merge {
        base = base.tidied();
        mine = mine.tidied();
        theirs = theirs.tidied();
    }

    /** Whose words to take. */
    public enum Side {
        MINE,
        THEIRS
    }

    /** A part that the two wrote differently; empty words mean that one of them does not have it. */
    public record Part(String key, String label, String mine, String theirs, Side suggested) {}

    /** What differs, in the order in which it reads; a nil return against an update is one part. */
    public List<Part> parts() {
        if (mine.nil() != null || theirs.nil() != null) {
            return wholeParts();
        }
        Map<String, Passage> before = byKey(base);
        Map<String, Passage> here = byKey(mine);
        Map<String, Passage> there = byKey(theirs);
        List<Part> parts = new ArrayList<>();
        for (String key : order(List.copyOf(there.keySet()), List.copyOf(here.keySet()))) {
            String my = words(here.get(key));
            String their = words(there.get(key));
            if (!my.equals(their)) {
                Passage named = here.containsKey(key) ? here.get(key) : there.get(key);
                parts.add(new Part(key, named.label(), my, their, suggest(words(before.get(key)), my)));
            }
        }
        return parts;
    }

    private List<Part> wholeParts() {
        Side suggested = mine.equals(base) ? Side.THEIRS : Side.MINE;
        String my = whole(mine);
        String their = whole(theirs);
        return my.equals(their) ? List.of() : List.of(new Part(WHOLE, "The whole update", my, their, suggested));
    }

    private static Side suggest(String before, String mine) {
        return mine.equals(before) ? Side.THEIRS : Side.MINE;
    }

    /** What comes of the choices, each by its part's key; what both have alike stays. */
    public UpdateContent taking(Map<String, Side> choices) {
        if (mine.nil() != null || theirs.nil() != null) {
            return choices.get(WHOLE) == Side.MINE ? mine : theirs;
        }
        Function<String, UpdateContent> chosen = key -> choices.get(key) == Side.MINE ? mine : theirs;
        return new UpdateContent(
                paragraphs(choices),
                chosen.apply("status").status(),
                chosen.apply("outlook").outlook(),
                chosen.apply("milestones").milestones(),
                chosen.apply("evidence").evidence(),
                chosen.apply("result").result(),
                null);
    }

    private List<ParagraphText> paragraphs(Map<String, Side> choices) {
        Map<UUID, ParagraphText> here = paragraphs(mine);
        Map<UUID, ParagraphText> there = paragraphs(theirs);
        boolean theyMoved = !ids(theirs).equals(ids(base));
        List<UUID> order = theyMoved ? order(ids(theirs), ids(mine)) : order(ids(mine), ids(theirs));
        List<ParagraphText> merged = new ArrayList<>();
        for (UUID id : order) {
            Side side = choices.getOrDefault(id.toString(), Side.THEIRS);
            ParagraphText taken = (side == Side.MINE ? here : there).get(id);
            if (taken != null) {
                merged.add(taken);
            }
        }
        return merged;
    }

    /** The first list, with what only the second one has put after what precedes it there. */
    private static <T> List<T> order(List<T> first, List<T> second) {
        List<T> all = new ArrayList<>(first);
        Set<T> placed = new LinkedHashSet<>(first);
        int after = -1;
        for (T item : second) {
            if (placed.add(item)) {
                all.add(++after, item);
            } else {
                after = all.indexOf(item);
            }
        }
        return all;
    }

    private static List<UUID> ids(UpdateContent content) {
        return content.paragraphs().stream().map(ParagraphText::id).toList();
    }

    private static Map<UUID, ParagraphText> paragraphs(UpdateContent content) {
        return content.paragraphs().stream().collect(Collectors.toMap(ParagraphText::id, Function.identity()));
    }

    private static Map<String, Passage> byKey(UpdateContent content) {
        Map<String, Passage> passages = new LinkedHashMap<>();
        content.passages().forEach(passage -> passages.put(passage.key(), passage));
        return passages;
    }

    private static String words(@Nullable Passage passage) {
        return passage == null ? "" : passage.markdown();
    }

    private static String whole(UpdateContent content) {
        return content.passages().stream().map(Passage::markdown).collect(Collectors.joining("\n\n"));
    }
}
