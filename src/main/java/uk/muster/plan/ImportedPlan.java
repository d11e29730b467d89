package uk.muster.plan;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A plan as a file tells it; a column that the file does not have says nothing, not "none". */
record ImportedPlan(Set<PlanColumn> columns, List<ImportedObjective> objectives) {

    /** An objective under the number that the file gives it; its theme is blank unless the file names one. */
    record ImportedObjective(int row, int number, String title, String theme, List<ImportedDeliverable> deliverables) {}

    /** A deliverable under the number that the file gives it. */
    record ImportedDeliverable(int row, String number, DeliverableDetails details) {}

    Stream<ImportedDeliverable> deliverables() {
        return objectives.stream().flatMap(objective -> objective.deliverables().stream());
    }

    boolean tells(PlanColumn column) {
        return columns.contains(column);
    }
}
