package uk.muster.plan;

import java.util.List;
import org.springframework.stereotype.Component;
import uk.muster.organisation.OrganisationService;
import uk.muster.plan.Proposal.ProposedDeliverable;
import uk.muster.plan.Proposal.ProposedObjective;

/** Makes an edition what a proposal says; what continues keeps its identity, so that requests still find it. */
@Component
class PlanRewrite {

    private final OrganisationService organisation;
    private final Removal removal;
    private final EditionStore store;

    PlanRewrite(OrganisationService organisation, Removal removal, EditionStore store) {
        this.organisation = organisation;
        this.removal = removal;
        this.store = store;
    }

    void apply(Proposal proposal, Edition edition) {
        for (int i = 0; i < proposal.objectives().size(); i++) {
            apply(proposal.objectives().get(i), edition, i + 1);
        }
        List<Deliverable> ended = proposal.endedDeliverables().stream()
                .map(deliverable -> edition.deliverable(deliverable.id()))
                .toList();
        removal.detach(ended);
        ended.forEach(deliverable -> {
            deliverable.objective().release(deliverable);
            store.remove(deliverable);
        });
        proposal.endedObjectives().stream()
                .map(objective -> edition.objective(objective.id()))
                .forEach(objective -> {
                    edition.release(objective);
                    store.remove(objective);
                });
        store.save(edition);
    }

    private void apply(ProposedObjective proposed, Edition edition, int position) {
        String title = proposed.details().title();
        var theme = organisation.themeNamed(proposed.details().theme());
        Objective objective;
        if (proposed.existing() == null) {
            objective = edition.add(title, theme, position);
        } else {
            objective = edition.objective(proposed.existing().id());
            objective.describe(title, theme);
            edition.move(objective, position);
        }
        for (int i = 0; i < proposed.deliverables().size(); i++) {
            apply(proposed.deliverables().get(i), edition, objective, i + 1);
        }
    }

    private void apply(ProposedDeliverable proposed, Edition edition, Objective objective, int position) {
        if (proposed.existing() == null) {
            objective.add(proposed.details(), position);
        } else {
            Deliverable deliverable = edition.deliverable(proposed.existing().id());
            deliverable.describe(proposed.details());
            objective.take(deliverable, position);
        }
    }
}
