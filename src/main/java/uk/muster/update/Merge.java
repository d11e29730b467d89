package uk.muster.update;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.muster.text.ListMerge;
import uk.muster.text.Passage;
import uk.muster.text.WordMerge;

/**
 * Two people wrote in one update. What only one of them changed stands; where both wrote in one text their words are
 * brought together if they do not touch; for what is left somebody has to choose. See decision 0063.
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

    /** A part in which both wrote in the same place; empty words mean that one of them does not have it. */
    public record Part(String key, String label, String mine, String theirs) {}

    /** What has to be chosen, in the order in which it reads; a nil return against an update is one part. */
    public List<Part> parts() {
        if (isOfWholes()) {
            return settled(base, mine, theirs).isPresent()
                    ? List.of()
                    : List.of(new Part(WHOLE, "The whole update", whole(mine), whole(theirs)));
        }
        Map<String, Passage> before = byKey(base);
        Map<String, Passage> here = byKey(mine);
        Map<String, Passage> there = byKey(theirs);
        List<Part> parts = new ArrayList<>();
        for (String key : ListMerge.together(List.copyOf(there.keySet()), List.copyOf(here.keySet()))) {
            String my = words(here.get(key));
            String their = words(there.get(key));
            if (touches(key, words(before.get(key)), my, their)) {
                Passage named = here.containsKey(key) ? here.get(key) : there.get(key);
                parts.add(new Part(key, named.label(), my, their));
            }
        }
        return parts;
    }

    /** Figures and choices are taken whole; texts are brought together. */
    private static boolean touches(String key, String before, String mine, String theirs) {
        boolean whole = key.equals("status") || key.equals("result");
        return (whole ? settled(before, mine, theirs) : WordMerge.merge(before, mine, theirs)).isEmpty();
    }

    /** What comes of it without anybody's choice; empty if somebody has to choose. */
    public Optional<UpdateContent> merged() {
        return parts().isEmpty() ? Optional.of(taking(Map.of())) : Optional.empty();
    }

    /** What comes of the choices, each by its part's key. */
    public UpdateContent taking(Map<String, Side> choices) {
        if (isOfWholes()) {
            return settled(base, mine, theirs).orElseGet(() -> choices.get(WHOLE) == Side.MINE ? mine : theirs);
        }
        return new UpdateContent(
                paragraphs(choices),
                chosen(choices, "status", UpdateContent::status),
                text(choices, "outlook", UpdateContent::outlook),
                text(choices, "milestones", UpdateContent::milestones),
                text(choices, "evidence", UpdateContent::evidence),
                chosen(choices, "result", UpdateContent::result),
                null);
    }

    private boolean isOfWholes() {
        return mine.nil() != null || theirs.nil() != null;
    }

    private <T> @Nullable T chosen(Map<String, Side> choices, String key, Function<UpdateContent, @Nullable T> part) {
        T my = part.apply(mine);
        T their = part.apply(theirs);
        if (Objects.equals(their, part.apply(base))) {
            return my;
        }
        return !Objects.equals(my, part.apply(base)) && choices.get(key) == Side.MINE ? my : their;
    }

    private String text(Map<String, Side> choices, String key, Function<UpdateContent, String> part) {
        return text(choices.get(key), part.apply(base), part.apply(mine), part.apply(theirs));
    }

    private static String text(@Nullable Side choice, String before, String mine, String theirs) {
        return WordMerge.merge(before, mine, theirs).orElse(choice == Side.MINE ? mine : theirs);
    }

    /** The one that was changed; empty if both were, and differently. */
    private static <T> Optional<T> settled(T base, T mine, T theirs) {
        if (mine.equals(theirs) || theirs.equals(base)) {
            return Optional.of(mine);
        }
        return mine.equals(base) ? Optional.of(theirs) : Optional.empty();
    }

    private List<ParagraphText> paragraphs(Map<String, Side> choices) {
        Map<UUID, String> before = paragraphs(base);
        Map<UUID, String> here = paragraphs(mine);
        Map<UUID, String> there = paragraphs(theirs);
        boolean theyMoved = !ids(theirs).equals(ids(base));
        List<ParagraphText> merged = new ArrayList<>();
        for (UUID id :
                theyMoved ? ListMerge.together(ids(theirs), ids(mine)) : ListMerge.together(ids(mine), ids(theirs))) {
            // A paragraph without words is one that is not there.
            String text = text(
                    choices.get(id.toString()),
                    before.getOrDefault(id, ""),
                    here.getOrDefault(id, ""),
                    there.getOrDefault(id, ""));
            if (!text.isEmpty()) {
                merged.add(new ParagraphText(id, text));
            }
        }
        return merged;
    }

    private static List<UUID> ids(UpdateContent content) {
        return content.paragraphs().stream().map(ParagraphText::id).toList();
    }

    private static Map<UUID, String> paragraphs(UpdateContent content) {
        return content.paragraphs().stream().collect(Collectors.toMap(ParagraphText::id, ParagraphText::text));
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
