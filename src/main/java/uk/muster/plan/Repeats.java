package uk.muster.plan;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Points out deliverables that an edition lists twice, in the same words but for case and punctuation. */
public final class Repeats {

    private Repeats() {}

    /** For each deliverable whose words stood before in the edition, the number that they stood under first. */
    public static Map<DeliverableId, String> in(EditionView edition) {
        Map<String, String> first = new HashMap<>();
        Map<DeliverableId, String> repeats = new LinkedHashMap<>();
        edition.objectives().stream()
                .map(ObjectiveView::deliverables)
                .flatMap(List::stream)
                .forEach(deliverable -> {
                    String earlier = first.putIfAbsent(Likest.bare(deliverable.title()), deliverable.number());
                    if (earlier != null) {
                        repeats.put(deliverable.id(), earlier);
                    }
                });
        return repeats;
    }
}
