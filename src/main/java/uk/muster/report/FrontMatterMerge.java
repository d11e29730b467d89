package uk.muster.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import uk.muster.text.ListMerge;
import uk.muster.text.Passage;
import uk.muster.text.WordMerge;

/**
 * Two people wrote in one front matter. What only one of them changed stands; where both wrote in one text their words are
 * brought together if they do not touch; for what is left somebody has to choose. See decision 0092.
 *
 * @param base what both began with
 */
public record FrontMatterMerge(FrontMatter base, FrontMatter mine, FrontMatter theirs) {

    /** Taking a lead-in out is emptying it: each of the three knows a text for every lead-in of the others. */
    public FrontMatterMerge {
        List<LeadText> leads = Stream.of(base, mine, theirs)
                .flatMap(one -> one.leads().stream())
                .toList();
        base = base.withPlacesOf(leads.stream());
        mine = mine.withPlacesOf(leads.stream());
        theirs = theirs.withPlacesOf(leads.stream());
    }

    /** A passage in which both wrote in the same place. */
    public record Part(String label, String mine, String theirs) {}

    /** What has to be chosen, in the order in which it reads. */
    public List<Part> parts() {
        Map<String, String> before = base.texts();
        Map<String, String> there = theirs.texts();
        return mine.passages().stream()
                .filter(passage -> there.containsKey(passage.key()))
                .filter(passage -> joined(passage, before, there).isEmpty())
                .map(passage -> new Part(passage.label(), passage.markdown(), there.get(passage.key())))
                .toList();
    }

    private static Optional<String> joined(Passage mine, Map<String, String> before, Map<String, String> theirs) {
        return WordMerge.merge(
                before.getOrDefault(mine.key(), ""), mine.markdown(), theirs.getOrDefault(mine.key(), ""));
    }

    /** What comes of it without anybody's choice; empty if somebody has to choose. */
    public Optional<FrontMatter> merged() {
        return parts().isEmpty() ? Optional.of(together(false)) : Optional.empty();
    }

    /** What comes of it with my words where both wrote in the same place. */
    public FrontMatter withMine() {
        return together(true);
    }

    /** What comes of it with their words there. */
    public FrontMatter withTheirs() {
        return together(false);
    }

    private FrontMatter together(boolean preferMine) {
        Map<String, String> before = base.texts();
        Map<String, String> there = theirs.texts();
        Map<String, String> texts = new HashMap<>(there);
        for (Passage passage : mine.passages()) {
            String own = passage.markdown();
            String other = preferMine ? own : there.getOrDefault(passage.key(), own);
            texts.put(
                    passage.key(),
                    there.containsKey(passage.key())
                            ? joined(passage, before, there).orElse(other)
                            : own);
        }
        return theirs.with(sections(), texts);
    }

    /** A section that one of the two removed is gone, unless the other has written in it. */
    private List<UUID> sections() {
        boolean theyMoved = !theirs.sectionIds().equals(base.sectionIds());
        List<UUID> order = theyMoved
                ? ListMerge.together(theirs.sectionIds(), mine.sectionIds())
                : ListMerge.together(mine.sectionIds(), theirs.sectionIds());
        Predicate<UUID> removed = id -> isRemoved(id, mine, theirs) || isRemoved(id, theirs, mine);
        return order.stream().filter(removed.negate()).toList();
    }

    private boolean isRemoved(UUID id, FrontMatter by, FrontMatter other) {
        return by.section(id).isEmpty()
                && base.section(id).isPresent()
                && base.section(id).equals(other.section(id));
    }
}
