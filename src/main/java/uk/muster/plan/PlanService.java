package uk.muster.plan;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.muster.security.Access;
import uk.muster.security.Action;
import uk.muster.security.Actor;
import uk.muster.security.NoSuchThing;
import uk.muster.security.Scope;

/** Editions of the plan as wholes: reading, making, approving and amending them. */
@Service
@Transactional(readOnly = true)
public class PlanService {

    private final Access access;
    private final EditionRepository editions;
    private final EditionStore store;
    private final VariationRepository variations;
    private final AmendmentRepository amendments;
    private final Clock clock;

    PlanService(
            Access access,
            EditionRepository editions,
            EditionStore store,
            VariationRepository variations,
            AmendmentRepository amendments,
            Clock clock) {
        this.access = access;
        this.editions = editions;
        this.store = store;
        this.variations = variations;
        this.amendments = amendments;
        this.clock = clock;
    }

    /** Editions, the newest first. */
    public List<EditionSummary> editions() {
        access.demand(Action.READ_PLAN);
        return editions.rows().stream().map(EditionRepository.Row::summary).toList();
    }

    /** A whole edition, read in a constant number of statements. */
    public EditionView edition(EditionId id) {
        access.demand(Action.READ_PLAN, Scope.ANYWHERE, id);
        return store.load(id).view();
    }

    /** One deliverable without the rest of its edition, read in one statement. */
    public PlannedDeliverable deliverable(DeliverableId id) {
        access.demand(Action.READ_PLAN, Scope.ANYWHERE, id);
        return editions.deliverable(id.value())
                .map(found ->
                        new PlannedDeliverable(found.view(), found.objective().theme()))
                .orElseThrow(() -> new NoSuchThing("There is no such deliverable in the plan."));
    }

    /**
     * The deliverables that these continue from the edition before, by its variations: carried forward, reworded, moved,
     * split or merged. One without a predecessor is absent.
     */
    public Map<DeliverableId, List<DeliverableId>> predecessors(Collection<DeliverableId> deliverables) {
        access.demand(Action.READ_PLAN);
        if (deliverables.isEmpty()) {
            return Map.of();
        }
        List<Long> ids = deliverables.stream().map(DeliverableId::value).toList();
        return variations.linksFrom(ids).stream()
                .collect(groupingBy(
                        link -> new DeliverableId(link.deliverableId()),
                        mapping(link -> new DeliverableId(link.sourceId()), toList())));
    }

    /** Amendments of the edition after it had been approved, the latest first. */
    public List<AmendmentView> amendments(EditionId id) {
        access.demand(Action.READ_PLAN, Scope.ANYWHERE, id);
        return amendments.findByEditionIdOrderByAmendedAtDesc(id.value()).stream()
                .map(Amendment::view)
                .toList();
    }

    /** Starts an empty edition. */
    @Transactional
    public EditionId create(EditionDetails details) {
        access.demand(Action.MANAGE_PLAN);
        return add(new Edition(details, null), details);
    }

    /**
     * Starts an edition as a copy of another: its objectives, and its deliverables with their targets and units, each
     * recorded as coming from the one it was copied from. Due dates stay behind, since they lie in the other edition's year.
     */
    @Transactional
    public EditionId copy(EditionId source, EditionDetails details) {
        access.demand(Action.MANAGE_PLAN, Scope.ANYWHERE, source);
        Edition original = store.load(source);
        Edition copy = new Edition(details, source);
        for (Objective objective : original.objectives()) {
            Objective copied = copy.add(objective.title(), objective.theme(), objective.number());
            for (Deliverable deliverable : objective.deliverables()) {
                copied.add(deliverable.details().withDueOn(null), deliverable.position());
            }
        }
        EditionId id = add(copy, details);
        variations.saveAll(comingFrom(original, copy));
        return id;
    }

    /** Changes what is said of the edition as a whole. */
    @Transactional
    public void describe(EditionId id, long version, EditionDetails details) {
        access.demand(Action.MANAGE_PLAN, Scope.ANYWHERE, id);
        Edition edition = store.loadForChange(id, version);
        if (!edition.isOf(details.financialYear())) {
            demandFree(details);
        }
        edition.describe(details);
    }

    /**
     * Records that the edition was approved by a decision notice, numbered like 018/2013. From then on it is read-only
     * until it is amended.
     */
    @Transactional
    public void approve(EditionId id, long version, String decisionNotice) {
        access.demand(Action.MANAGE_PLAN, Scope.ANYWHERE, id);
        store.loadForChange(id, version).approve(decisionNotice, Instant.now(clock));
    }

    /** Opens an approved edition again, and records who did so and why; it wants a new approval afterwards. */
    @Transactional
    public void amend(EditionId id, long version, String reason) {
        Actor actor = access.demand(Action.MANAGE_PLAN, Scope.ANYWHERE, id);
        Edition edition = store.loadForDecision(id, version);
        amendments.save(edition.amend(reason, actor.id(), Instant.now(clock)));
    }

    private EditionId add(Edition edition, EditionDetails details) {
        demandFree(details);
        store.save(edition);
        return edition.id();
    }

    private void demandFree(EditionDetails details) {
        if (editions.existsByFinancialYear(details.financialYear())) {
            throw new PlanRefused("There is an edition of %s already. Open that one, or choose another year."
                    .formatted(details.financialYear()));
        }
    }

    private static List<Variation> comingFrom(Edition original, Edition copy) {
        List<Deliverable> sources = original.deliverables();
        List<Deliverable> copies = copy.deliverables();
        List<Variation> made = new ArrayList<>();
        for (int i = 0; i < copies.size(); i++) {
            made.add(new Variation(
                    copy.id(),
                    copies.get(i).id(),
                    new Origin(Set.of(sources.get(i).id()), "")));
        }
        return made;
    }
}
