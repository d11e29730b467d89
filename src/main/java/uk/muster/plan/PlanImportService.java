package uk.muster.plan;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.muster.organisation.OrganisationService;
import uk.muster.organisation.ThemeView;
import uk.muster.plan.sheet.SheetFile;
import uk.muster.plan.sheet.SheetRefused;
import uk.muster.security.Access;
import uk.muster.security.Action;
import uk.muster.security.Scope;
import uk.muster.security.ThemeId;

/** Takes an edition's objectives and deliverables from a CSV or XLSX file: all of it, or nothing (decision 52). */
@Service
public class PlanImportService {

    private final Access access;
    private final EditionStore store;
    private final OrganisationService organisation;
    private final Removal removal;
    private final PlanRewrite rewrite;

    PlanImportService(
            Access access, EditionStore store, OrganisationService organisation, Removal removal, PlanRewrite rewrite) {
        this.access = access;
        this.store = store;
        this.organisation = organisation;
        this.removal = removal;
        this.rewrite = rewrite;
    }

    /** What the file would change, and what is wrong with it; stores nothing. */
    @Transactional(readOnly = true)
    public ImportPreview preview(EditionId edition, byte[] file) {
        access.demand(Action.MANAGE_PLAN, Scope.ANYWHERE, edition);
        return read(store.load(edition).view(), file).preview();
    }

    /**
     * Makes the edition what the file says.
     *
     * @param version of the edition that the preview compared with
     * @return what was done
     * @throws PlanRefused if anything is wrong with the file or the edition is approved; nothing is stored then
     */
    @Transactional
    public ImportPreview store(EditionId id, long version, byte[] file) {
        access.demand(Action.MANAGE_PLAN, Scope.ANYWHERE, id);
        Edition edition = store.loadForChange(id, version);
        Reading reading = read(edition.view(), file);
        List<ImportProblem> errors = reading.preview().errors();
        if (!errors.isEmpty()) {
            throw new PlanRefused(errors.getFirst().inWords());
        }
        rewrite.apply(reading.proposal(), edition);
        return reading.preview();
    }

    private record Reading(Proposal proposal, ImportPreview preview) {}

    private Reading read(EditionView edition, byte[] file) {
        ImportProblems problems = new ImportProblems();
        UnitNames units = new UnitNames(edition.startsOn(), organisation.unitsById(edition.startsOn()));
        Map<ThemeId, String> themes = organisation.themes().stream().collect(toMap(ThemeView::id, ThemeView::name));
        ImportedPlan plan = plan(file, units, problems);
        Proposal proposal = Proposal.of(edition, themes, plan);
        List<ImportChange> changes = List.of();
        if (problems.errors().isEmpty()) {
            noteObstacles(proposal, problems);
            ImportWarnings.note(plan, problems);
            changes = PlanComparison.of(proposal, themes, units);
        }
        return new Reading(
                proposal,
                new ImportPreview(edition.id(), edition.version(), changes, problems.errors(), problems.warnings()));
    }

    private static ImportedPlan plan(byte[] file, UnitNames units, ImportProblems problems) {
        try {
            return PlanFileReader.read(SheetFile.read(file), units, problems);
        } catch (SheetRefused refused) {
            problems.error(refused.getMessage());
            return new ImportedPlan(Set.of(), List.of());
        }
    }

    private void noteObstacles(Proposal proposal, ImportProblems problems) {
        Map<DeliverableId, String> obstacles = removal.obstacles(
                proposal.endedDeliverables().stream().map(DeliverableView::id).toList());
        proposal.endedDeliverables().stream()
                .filter(deliverable -> obstacles.containsKey(deliverable.id()))
                .forEach(deliverable -> problems.error(
                        "%s “%s” is not in the file, but it cannot be removed: %s. Add it to the file again."
                                .formatted(
                                        deliverable.number(), deliverable.title(), obstacles.get(deliverable.id()))));
    }
}
