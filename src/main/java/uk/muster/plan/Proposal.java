package uk.muster.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.muster.plan.ImportedPlan.ImportedDeliverable;
import uk.muster.plan.ImportedPlan.ImportedObjective;
import uk.muster.plan.Likest.Item;
import uk.muster.security.ThemeId;

/** An edition as a file wants it, each part beside the one of the edition as it is that it continues. */
record Proposal(
        List<ProposedObjective> objectives,
        List<ObjectiveView> endedObjectives,
        List<DeliverableView> endedDeliverables) {

    record ProposedObjective(
            @Nullable ObjectiveView existing, ObjectiveDetails details, List<ProposedDeliverable> deliverables) {}

    record ProposedDeliverable(@Nullable DeliverableView existing, DeliverableDetails details) {}

    static Proposal of(EditionView edition, Map<ThemeId, String> themes, ImportedPlan plan) {
        return new Maker(edition, themes, plan).make();
    }

    /** Matches the file with the edition, objectives and deliverables each on their own: a deliverable may move. */
    private static final class Maker {

        private final Map<ThemeId, String> themes;
        private final ImportedPlan plan;
        private final List<ObjectiveView> objectives;
        private final List<DeliverableView> deliverables;
        private final Set<Object> continued = new HashSet<>();

        Maker(EditionView edition, Map<ThemeId, String> themes, ImportedPlan plan) {
            this.themes = themes;
            this.plan = plan;
            this.objectives = edition.objectives();
            this.deliverables = objectives.stream()
                    .flatMap(objective -> objective.deliverables().stream())
                    .toList();
        }

        Proposal make() {
            List<Optional<Integer>> objectiveMatches = Likest.match(
                    objectives.stream()
                            .map(it -> new Item(String.valueOf(it.number()), it.title()))
                            .toList(),
                    plan.objectives().stream()
                            .map(it -> new Item(String.valueOf(it.number()), it.title()))
                            .toList());
            var deliverableMatches = Likest.match(
                            deliverables.stream()
                                    .map(it -> new Item(it.number(), it.title()))
                                    .toList(),
                            plan.deliverables()
                                    .map(it ->
                                            new Item(it.number(), it.details().title()))
                                    .toList())
                    .iterator();
            List<ProposedObjective> proposed = new ArrayList<>();
            for (int i = 0; i < objectiveMatches.size(); i++) {
                ImportedObjective imported = plan.objectives().get(i);
                ObjectiveView existing =
                        objectiveMatches.get(i).map(objectives::get).orElse(null);
                continued.add(existing);
                proposed.add(new ProposedObjective(
                        existing,
                        new ObjectiveDetails(imported.title(), theme(existing, imported)),
                        imported.deliverables().stream()
                                .map(it -> deliverable(it, deliverableMatches.next()))
                                .toList()));
            }
            return new Proposal(
                    proposed,
                    objectives.stream().filter(it -> !continued.contains(it)).toList(),
                    deliverables.stream().filter(it -> !continued.contains(it)).toList());
        }

        private ProposedDeliverable deliverable(ImportedDeliverable imported, Optional<Integer> match) {
            DeliverableView existing = match.map(deliverables::get).orElse(null);
            continued.add(existing);
            return new ProposedDeliverable(existing, merged(existing, imported.details()));
        }

        /** What the file does not tell stays. */
        private DeliverableDetails merged(@Nullable DeliverableView existing, DeliverableDetails imported) {
            if (existing == null) {
                return imported;
            }
            return new DeliverableDetails(
                    imported.title(),
                    plan.tells(PlanColumn.DUE) ? imported.dueOn() : existing.dueOn(),
                    plan.tells(PlanColumn.TARGET_MEASURE) ? imported.target() : existing.target(),
                    plan.tells(PlanColumn.UNITS) ? imported.units() : existing.units());
        }

        private String theme(@Nullable ObjectiveView existing, ImportedObjective imported) {
            if (existing == null || existing.theme() == null || plan.tells(PlanColumn.THEME)) {
                return imported.theme();
            }
            return themes.get(existing.theme());
        }
    }
}
