package uk.muster.plan;

import java.util.List;

/** The variations of one objective: its deliverables in plan order, then those that ended. */
public record VariationSection(String objective, List<VariationRow> rows) {}
