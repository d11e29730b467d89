package uk.muster.plan;

import java.util.List;
import java.util.Map;

/**
 * An edition beside the one before it.
 *
 * @param sections in the order of the edition; objectives that ended come last
 * @param repeats deliverables that the edition lists twice, and the number under which their words stand first
 * @param recorded what people have recorded so far, to put it back with an undo
 */
public record VariationReport(
        EditionView before,
        EditionView after,
        List<VariationSection> sections,
        Map<DeliverableId, String> repeats,
        List<VariationRecord> recorded) {

    public List<VariationRow> rows() {
        return sections.stream().flatMap(section -> section.rows().stream()).toList();
    }
}
