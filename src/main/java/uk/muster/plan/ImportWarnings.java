package uk.muster.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.muster.plan.ImportedPlan.ImportedDeliverable;
import uk.muster.plan.ImportedPlan.ImportedObjective;

/** What the sender of a plan should know though it can be stored: repeats, and numbers that will not stay. */
final class ImportWarnings {

    private final ImportProblems problems;

    private ImportWarnings(ImportProblems problems) {
        this.problems = problems;
    }

    static void note(ImportedPlan plan, ImportProblems problems) {
        ImportWarnings warnings = new ImportWarnings(problems);
        warnings.noteRepeats(plan);
        for (int i = 0; i < plan.objectives().size(); i++) {
            warnings.noteNumbers(plan.objectives().get(i), i + 1);
        }
    }

    private void noteRepeats(ImportedPlan plan) {
        Map<String, ImportedDeliverable> first = new HashMap<>();
        plan.deliverables().forEach(deliverable -> {
            ImportedDeliverable earlier =
                    first.putIfAbsent(Likest.bare(deliverable.details().title()), deliverable);
            if (earlier != null) {
                problems.warning(
                        deliverable.row(),
                        PlanColumn.DELIVERABLE,
                        "The same words stand in row %d as %s. If this deliverable is listed twice, take one out."
                                .formatted(earlier.row(), earlier.number()));
            }
        });
    }

    private void noteNumbers(ImportedObjective objective, int position) {
        if (objective.number() != position) {
            problems.warning(
                    objective.row(),
                    PlanColumn.OBJECTIVE_NO,
                    "Objective %d will be objective %d: numbers run on in the order of the rows."
                            .formatted(objective.number(), position));
        }
        List<ImportedDeliverable> deliverables = objective.deliverables();
        for (int i = 0; i < deliverables.size(); i++) {
            ImportedDeliverable deliverable = deliverables.get(i);
            if (!deliverable.number().equals(objective.number() + "." + (i + 1))) {
                problems.warning(
                        deliverable.row(),
                        PlanColumn.DELIVERABLE_NO,
                        "%s will be %d.%d: numbers run on in the order of the rows."
                                .formatted(deliverable.number(), position, i + 1));
            }
        }
    }
}
