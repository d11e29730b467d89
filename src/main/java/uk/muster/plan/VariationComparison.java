package uk.muster.plan;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Lays two editions side by side: what is recorded of their variations, and suggestions for the rest. */
final class VariationComparison {

    private final EditionView after;
    private final List<PlacedDeliverable> earlier;
    private final List<PlacedDeliverable> later;
    private final Map<DeliverableId, PlacedDeliverable> earlierById;
    private final Map<DeliverableId, VariationRecord> continuations = new HashMap<>();
    private final Map<DeliverableId, VariationRecord> endings = new HashMap<>();
    private final Map<DeliverableId, Set<DeliverableId>> sources = new LinkedHashMap<>();
    private final Map<DeliverableId, Set<String>> successorWords = new HashMap<>();

    private VariationComparison(EditionView before, EditionView after) {
        this.after = after;
        earlier = PlacedDeliverable.in(before);
        later = PlacedDeliverable.in(after);
        earlierById = earlier.stream().collect(toMap(PlacedDeliverable::id, Function.identity()));
    }

    static VariationReport of(EditionView before, EditionView after, List<VariationRecord> recorded) {
        var comparison = new VariationComparison(before, after);
        comparison.takeRecorded(recorded);
        comparison.takeSuggested();
        return new VariationReport(before, after, comparison.sections(), Repeats.in(after), recorded);
    }

    /** A record whose origins lie in some other edition, from which this one was copied, says nothing here. */
    private void takeRecorded(List<VariationRecord> recorded) {
        for (VariationRecord variation : recorded) {
            Set<DeliverableId> origins = variation.origin().sources();
            if (!earlierById.keySet().containsAll(origins)) {
                continue;
            }
            if (variation.deliverable() == null) {
                origins.forEach(ended -> endings.put(ended, variation));
            } else {
                continuations.put(variation.deliverable(), variation);
                link(variation.deliverable(), origins);
            }
        }
    }

    private void takeSuggested() {
        Set<DeliverableId> settled = new HashSet<>(endings.keySet());
        sources.values().forEach(settled::addAll);
        VariationSuggestions.of(
                        earlier.stream()
                                .filter(it -> !settled.contains(it.id()))
                                .toList(),
                        later.stream()
                                .filter(it -> !continuations.containsKey(it.id()))
                                .toList())
                .forEach(this::link);
    }

    private void link(DeliverableId deliverable, Set<DeliverableId> origins) {
        sources.put(deliverable, origins);
        String words = later.stream()
                .filter(it -> it.id().equals(deliverable))
                .map(it -> Likest.bare(it.title()))
                .findFirst()
                .orElse("");
        origins.forEach(origin ->
                successorWords.computeIfAbsent(origin, id -> new HashSet<>()).add(words));
    }

    private List<VariationSection> sections() {
        List<PlacedDeliverable> ended = earlier.stream()
                .filter(it -> !successorWords.containsKey(it.id()))
                .toList();
        Set<PlacedDeliverable> placed = new HashSet<>();
        List<VariationSection> sections = new ArrayList<>();
        for (ObjectiveView objective : after.objectives()) {
            List<PlacedDeliverable> endedHere = ended.stream()
                    .filter(it -> it.isIn(objective) && placed.add(it))
                    .toList();
            Stream<VariationRow> standing = objective.deliverables().stream().map(it -> row(it, objective));
            sections.add(section(
                    objective, Stream.concat(standing, endedHere.stream().map(this::endedRow))));
        }
        ended.stream()
                .filter(it -> !placed.contains(it))
                .collect(groupingBy(PlacedDeliverable::objective, LinkedHashMap::new, toList()))
                .forEach((objective, gone) ->
                        sections.add(section(objective, gone.stream().map(this::endedRow))));
        return sections;
    }

    private static VariationSection section(ObjectiveView objective, Stream<VariationRow> rows) {
        return new VariationSection("%d. %s".formatted(objective.number(), objective.title()), rows.toList());
    }

    private VariationRow row(DeliverableView deliverable, ObjectiveView objective) {
        List<PlacedDeliverable> origins = earlier.stream()
                .filter(it -> sources.getOrDefault(deliverable.id(), Set.of()).contains(it.id()))
                .toList();
        VariationRecord recorded = continuations.get(deliverable.id());
        return new VariationRow(
                kind(new PlacedDeliverable(deliverable, objective), origins),
                recorded == null,
                deliverable,
                origins.stream().map(PlacedDeliverable::deliverable).toList(),
                recorded == null ? "" : recorded.origin().reason());
    }

    private VariationRow endedRow(PlacedDeliverable ended) {
        VariationRecord recorded = endings.get(ended.id());
        return new VariationRow(
                VariationKind.ENDED,
                recorded == null,
                null,
                List.of(ended.deliverable()),
                recorded == null ? "" : recorded.origin().reason());
    }

    /** One listed twice in the same words was not split: its successors' words differ in a split. */
    private VariationKind kind(PlacedDeliverable deliverable, List<PlacedDeliverable> origins) {
        if (origins.isEmpty()) {
            return VariationKind.NEW;
        }
        if (origins.size() > 1) {
            return VariationKind.MERGED;
        }
        PlacedDeliverable origin = origins.getFirst();
        if (successorWords.get(origin.id()).size() > 1) {
            return VariationKind.SPLIT;
        }
        if (!origin.saysTheSameAs(deliverable)) {
            return VariationKind.REWORDED;
        }
        return origin.isInTheObjectiveOf(deliverable) ? VariationKind.CARRIED_FORWARD : VariationKind.MOVED;
    }
}
