package uk.muster.plan;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.muster.organisation.OrganisationService;
import uk.muster.security.Access;
import uk.muster.security.Action;
import uk.muster.security.Scope;
import uk.muster.security.ThemeId;

/**
 * Changes to what stands in an edition that is not approved. Each names the version of the edition that the person saw,
 * and is refused with {@link PlanConflict} if somebody changed it since.
 */
@Service
@Transactional
public class PlanContentService {

    private final Access access;
    private final EditionStore store;
    private final OrganisationService organisation;
    private final Removal removal;

    PlanContentService(Access access, EditionStore store, OrganisationService organisation, Removal removal) {
        this.access = access;
        this.store = store;
        this.organisation = organisation;
        this.removal = removal;
    }

    /** Adds an objective as the last. */
    public ObjectiveId addObjective(EditionId edition, long version, ObjectiveDetails details) {
        Edition open = open(edition, version);
        Objective objective = open.add(details.title(), theme(details), Integer.MAX_VALUE);
        store.save(open);
        return objective.id();
    }

    public void describe(EditionId edition, long version, ObjectiveId objective, ObjectiveDetails details) {
        open(edition, version).objective(objective).describe(details.title(), theme(details));
    }

    /** Moves an objective to another place, 1…n. */
    public void move(EditionId edition, long version, ObjectiveId objective, int to) {
        Edition open = open(edition, version);
        open.move(open.objective(objective), to);
    }

    /** Takes an objective out with its deliverables. */
    public RemovedObjective remove(EditionId edition, long version, ObjectiveId objective) {
        Edition open = open(edition, version);
        Objective removed = open.objective(objective);
        RemovedObjective undo =
                new RemovedObjective(edition, removed.number(), removed.view(), removal.detach(removed.deliverables()));
        open.release(removed);
        store.remove(removed);
        return undo;
    }

    /** Puts an objective back where it stood, with its deliverables. */
    public ObjectiveId restore(long version, RemovedObjective removed) {
        Edition open = open(removed.edition(), version);
        ObjectiveView was = removed.objective();
        Objective objective = open.add(was.title(), was.theme(), removed.position());
        List<Deliverable> restored = was.deliverables().stream()
                .map(deliverable -> objective.add(DeliverableDetails.of(deliverable), Integer.MAX_VALUE))
                .toList();
        store.save(open);
        for (int i = 0; i < restored.size(); i++) {
            Origin origin = removed.origins().get(was.deliverables().get(i).id());
            if (origin != null) {
                removal.restore(removed.edition(), restored.get(i).id(), origin);
            }
        }
        return objective.id();
    }

    /** Adds a deliverable as the objective's last. */
    public DeliverableId addDeliverable(
            EditionId edition, long version, ObjectiveId objective, DeliverableDetails details) {
        Edition open = open(edition, version);
        Deliverable deliverable = open.objective(objective).add(details, Integer.MAX_VALUE);
        store.save(open);
        return deliverable.id();
    }

    /** Changes what is said of a deliverable, and moves it to the end of that objective if it stands in another. */
    public void describe(
            EditionId edition,
            long version,
            DeliverableId deliverable,
            ObjectiveId objective,
            DeliverableDetails details) {
        Edition open = open(edition, version);
        Deliverable described = open.deliverable(deliverable);
        described.describe(details);
        if (!described.objective().is(objective)) {
            open.objective(objective).take(described, Integer.MAX_VALUE);
        }
    }

    /** Moves a deliverable to a place, 1…n, in its own objective or another. */
    public void move(EditionId edition, long version, DeliverableId deliverable, ObjectiveId into, int to) {
        Edition open = open(edition, version);
        open.objective(into).take(open.deliverable(deliverable), to);
    }

    public RemovedDeliverable remove(EditionId edition, long version, DeliverableId deliverable) {
        Edition open = open(edition, version);
        Deliverable removed = open.deliverable(deliverable);
        Objective objective = removed.objective();
        RemovedDeliverable undo = new RemovedDeliverable(
                edition,
                objective.id(),
                removed.position(),
                removed.view(),
                removal.detach(List.of(removed)).get(deliverable));
        objective.release(removed);
        store.remove(removed);
        return undo;
    }

    /** Puts a deliverable back where it stood. */
    public DeliverableId restore(long version, RemovedDeliverable removed) {
        Edition open = open(removed.edition(), version);
        Deliverable restored = open.objective(removed.objective())
                .add(DeliverableDetails.of(removed.deliverable()), removed.position());
        store.save(open);
        if (removed.origin() != null) {
            removal.restore(removed.edition(), restored.id(), removed.origin());
        }
        return restored.id();
    }

    private Edition open(EditionId edition, long version) {
        access.demand(Action.MANAGE_PLAN, Scope.ANYWHERE, edition);
        return store.loadForChange(edition, version);
    }

    private ThemeId theme(ObjectiveDetails details) {
        return organisation.themeNamed(details.theme());
    }
}
