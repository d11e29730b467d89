package uk.muster.plan;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Takes deliverables out of an edition, unless something refers to them: history keeps what it stands on. */
@Component
class Removal {

    private final VariationRepository variations;
    private final ObjectProvider<DeliverableUse> uses;

    Removal(VariationRepository variations, ObjectProvider<DeliverableUse> uses) {
        this.variations = variations;
        this.uses = uses;
    }

    /** Of these, the deliverables that must stay, each with the reason. */
    Map<DeliverableId, String> obstacles(Collection<DeliverableId> deliverables) {
        Map<DeliverableId, String> obstacles = new HashMap<>();
        if (deliverables.isEmpty()) {
            return obstacles;
        }
        variations
                .continuations(deliverables.stream().map(DeliverableId::value).toList())
                .forEach(continuation -> obstacles.put(
                        new DeliverableId(continuation.sourceId()),
                        "the variations of %s refer to it".formatted(continuation.financialYear())));
        uses.forEach(use -> obstacles.putAll(use.uses(deliverables)));
        return obstacles;
    }

    /** Ends the records of where these came from, and hands them back for an undo. */
    Map<DeliverableId, Origin> detach(Collection<Deliverable> deliverables) {
        List<DeliverableId> ids = deliverables.stream().map(Deliverable::id).toList();
        Map<DeliverableId, String> obstacles = obstacles(ids);
        deliverables.stream()
                .filter(deliverable -> obstacles.containsKey(deliverable.id()))
                .findFirst()
                .ifPresent(deliverable -> {
                    throw new PlanRefused("%s cannot be removed: %s."
                            .formatted(deliverable.number(), obstacles.get(deliverable.id())));
                });
        List<Variation> ending = variations.findByDeliverableIdIn(
                ids.stream().map(DeliverableId::value).toList());
        variations.deleteAll(ending);
        return ending.stream()
                .collect(Collectors.toMap(Variation::deliverable, Variation::origin, (first, second) -> first));
    }

    void restore(EditionId edition, DeliverableId deliverable, Origin origin) {
        variations.saveAll(List.of(new Variation(edition, deliverable, origin)));
    }
}
