package uk.muster.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import uk.muster.text.Likeness;

/**
 * Suggests which deliverables of an edition continue which of the edition before, where nobody has recorded it: first
 * one to one, the most alike first; then what is left of the old goes into whatever holds most of its words (a merger),
 * and what is left of the new may be a part of an old one that was reworded (a split). The measures were tried on two
 * editions of a real plan: see docs/decisions/0042.
 */
final class VariationSuggestions {

    /** Titles of one objective, or under one number, need not be quite as alike. */
    private static final double FOR_THE_SAME_OBJECTIVE = 0.1;

    private static final double FOR_THE_SAME_NUMBER = 0.1;
    private static final double ALIKE = 0.35;
    private static final double PART_OF_A_SPLIT = 0.5;
    private static final double HELD_BY_ANOTHER = 0.7;

    private final Likeness likeness;
    private final List<PlacedDeliverable> before;
    private final List<PlacedDeliverable> after;
    private final Map<DeliverableId, Set<DeliverableId>> suggested = new HashMap<>();
    private final Set<DeliverableId> continued = new HashSet<>();
    private final Set<DeliverableId> continuedInTheSameWords = new HashSet<>();

    private record Pair(PlacedDeliverable before, PlacedDeliverable after, double score) {}

    private VariationSuggestions(List<PlacedDeliverable> before, List<PlacedDeliverable> after, Likeness likeness) {
        this.before = before;
        this.after = after;
        this.likeness = likeness;
    }

    /** For each deliverable after, those before that it seems to continue; one that seems new is absent. */
    static Map<DeliverableId, Set<DeliverableId>> of(List<PlacedDeliverable> before, List<PlacedDeliverable> after) {
        List<String> titles = Stream.concat(before.stream(), after.stream())
                .map(PlacedDeliverable::title)
                .toList();
        var suggestions = new VariationSuggestions(before, after, Likeness.among(titles));
        suggestions.pairOneToOne();
        suggestions.merge();
        suggestions.split();
        return suggestions.suggested;
    }

    private void pairOneToOne() {
        List<Pair> pairs = new ArrayList<>();
        for (PlacedDeliverable later : after) {
            before.forEach(earlier -> pairs.add(new Pair(earlier, later, score(earlier, later))));
        }
        pairs.stream()
                .filter(pair -> pair.score() >= ALIKE)
                .sorted(Comparator.comparingDouble(Pair::score).reversed())
                .filter(pair -> !continued.contains(pair.before().id())
                        && !suggested.containsKey(pair.after().id()))
                .forEach(pair -> suggest(pair.before(), pair.after()));
    }

    private void merge() {
        for (PlacedDeliverable earlier : before) {
            if (!continued.contains(earlier.id())) {
                best(
                                after.stream().filter(later -> !continuesInTheSameWords(later)),
                                HELD_BY_ANOTHER,
                                later -> likeness.share(earlier.title(), later.title()))
                        .ifPresent(later -> suggest(earlier, later));
            }
        }
    }

    private void split() {
        for (PlacedDeliverable later : after) {
            if (!suggested.containsKey(later.id())) {
                best(
                                before.stream()
                                        .filter(earlier -> !continuedInTheSameWords.contains(earlier.id())
                                                || earlier.hasTheWordsOf(later)),
                                PART_OF_A_SPLIT,
                                earlier -> score(earlier, later))
                        .ifPresent(earlier -> suggest(earlier, later));
            }
        }
    }

    private boolean continuesInTheSameWords(PlacedDeliverable later) {
        return suggested.getOrDefault(later.id(), Set.of()).stream().anyMatch(continuedInTheSameWords::contains);
    }

    private static Optional<PlacedDeliverable> best(
            Stream<PlacedDeliverable> candidates, double atLeast, ToDoubleFunction<PlacedDeliverable> score) {
        return candidates
                .filter(candidate -> score.applyAsDouble(candidate) >= atLeast)
                .max(Comparator.comparingDouble(score));
    }

    private void suggest(PlacedDeliverable earlier, PlacedDeliverable later) {
        suggested.computeIfAbsent(later.id(), id -> new LinkedHashSet<>()).add(earlier.id());
        continued.add(earlier.id());
        if (earlier.hasTheWordsOf(later)) {
            continuedInTheSameWords.add(earlier.id());
        }
    }

    private double score(PlacedDeliverable earlier, PlacedDeliverable later) {
        double alike = likeness.of(earlier.title(), later.title());
        if (alike == 0 || !earlier.isInTheObjectiveOf(later)) {
            return alike;
        }
        boolean sameNumber = earlier.number().equals(later.number());
        return alike + FOR_THE_SAME_OBJECTIVE + (sameNumber ? FOR_THE_SAME_NUMBER : 0);
    }
}
