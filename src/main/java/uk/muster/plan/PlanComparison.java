package uk.muster.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.muster.plan.ImportChange.Kind;
import uk.muster.plan.Proposal.ProposedDeliverable;
import uk.muster.plan.Proposal.ProposedObjective;
import uk.muster.security.ThemeId;
import uk.muster.security.UnitId;
import uk.muster.text.Dates;

/** Says in words what a proposal changes, in the order of the edition as it would be; what goes comes last. */
final class PlanComparison {

    private final Map<ThemeId, String> themes;
    private final UnitNames units;
    private final List<ImportChange> changes = new ArrayList<>();

    private PlanComparison(Map<ThemeId, String> themes, UnitNames units) {
        this.themes = themes;
        this.units = units;
    }

    static List<ImportChange> of(Proposal proposal, Map<ThemeId, String> themes, UnitNames units) {
        PlanComparison comparison = new PlanComparison(themes, units);
        for (int i = 0; i < proposal.objectives().size(); i++) {
            comparison.compare(proposal.objectives().get(i), String.valueOf(i + 1));
        }
        proposal.endedObjectives().forEach(it -> comparison.end(true, String.valueOf(it.number()), it.title()));
        proposal.endedDeliverables().forEach(it -> comparison.end(false, it.number(), it.title()));
        return comparison.changes;
    }

    private void compare(ProposedObjective objective, String number) {
        String title = objective.details().title();
        ObjectiveView existing = objective.existing();
        if (existing == null) {
            changes.add(new ImportChange(Kind.ADDED, true, "", number, "", title, List.of()));
        } else {
            List<String> particulars = new ArrayList<>();
            String theme = existing.theme() == null ? "" : themes.get(existing.theme());
            note(particulars, "Theme", theme, objective.details().theme());
            change(true, String.valueOf(existing.number()), number, existing.title(), title, particulars);
        }
        for (int i = 0; i < objective.deliverables().size(); i++) {
            compare(objective.deliverables().get(i), number + "." + (i + 1));
        }
    }

    private void compare(ProposedDeliverable deliverable, String number) {
        DeliverableDetails details = deliverable.details();
        DeliverableView existing = deliverable.existing();
        List<String> particulars = new ArrayList<>();
        note(particulars, "Due", day(existing == null ? null : existing.dueOn()), day(details.dueOn()));
        note(particulars, "Target", words(existing == null ? null : existing.target()), words(details.target()));
        noteUnits(particulars, existing == null ? Set.of() : existing.units(), details.units());
        if (existing == null) {
            changes.add(new ImportChange(Kind.ADDED, false, "", number, "", details.title(), particulars));
        } else {
            change(false, existing.number(), number, existing.title(), details.title(), particulars);
        }
    }

    private void change(
            boolean objective,
            String numberBefore,
            String number,
            String before,
            String after,
            List<String> particulars) {
        boolean same = numberBefore.equals(number) && before.equals(after) && particulars.isEmpty();
        changes.add(new ImportChange(
                same ? Kind.UNCHANGED : Kind.CHANGED, objective, numberBefore, number, before, after, particulars));
    }

    private void end(boolean objective, String number, String title) {
        changes.add(new ImportChange(Kind.REMOVED, objective, number, "", title, "", List.of()));
    }

    private static void note(List<String> particulars, String what, String before, String after) {
        if (!before.equals(after)) {
            particulars.add("%s: %s%s"
                    .formatted(
                            what,
                            after.isEmpty() ? "none" : after,
                            before.isEmpty() ? "" : " (was %s)".formatted(before)));
        }
    }

    private void noteUnits(List<String> particulars, Set<UnitId> before, Set<UnitId> after) {
        noteUnits(particulars, "Units added", before, after);
        noteUnits(particulars, "Units taken out", after, before);
    }

    private void noteUnits(List<String> particulars, String what, Set<UnitId> without, Set<UnitId> with) {
        Set<UnitId> difference = new HashSet<>(with);
        difference.removeAll(without);
        if (!difference.isEmpty()) {
            particulars.add(what + ": " + units.list(difference));
        }
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : Dates.day(day);
    }

    private static String words(@Nullable Target target) {
        return target == null ? "" : target.inWords();
    }
}
