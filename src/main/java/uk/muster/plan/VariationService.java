package uk.muster.plan;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.muster.security.Access;
import uk.muster.security.Action;
import uk.muster.security.Scope;

/**
 * What an edition did to the deliverables of the one before: suggested by likeness, recorded by the editor with a reason
 * each. It may be recorded of an approved edition too, since it changes nothing that was approved.
 */
@Service
@Transactional(readOnly = true)
public class VariationService {

    private static final int LONGEST_REASON = 2000;

    private final Access access;
    private final EditionRepository editions;
    private final EditionStore store;
    private final VariationRepository variations;

    VariationService(Access access, EditionRepository editions, EditionStore store, VariationRepository variations) {
        this.access = access;
        this.editions = editions;
        this.store = store;
        this.variations = variations;
    }

    /** The edition beside the one before it; empty if it is the first. */
    public Optional<VariationReport> report(EditionId id) {
        access.demand(Action.READ_PLAN, Scope.ANYWHERE, id);
        return report(store.load(id).view());
    }

    /** Records what a deliverable came from – nothing, if it is new – and why it is as it is. */
    @Transactional
    public void record(
            EditionId edition, long version, DeliverableId deliverable, Set<DeliverableId> sources, String reason) {
        Edition changed = open(edition, version);
        changed.deliverable(deliverable);
        demandStandingBefore(changed.view(), sources);
        Origin origin = new Origin(sources, tidy(reason));
        List<Variation> recorded = variations.findByEditionId(edition.value());
        variations.deleteAll(recorded.stream()
                .filter(it -> it.isOf(deliverable) || it.endsOneOf(sources))
                .toList());
        variations.saveAll(List.of(new Variation(edition, deliverable, origin)));
    }

    /** Records that a deliverable of the edition before ended, and why. */
    @Transactional
    public void recordEnd(EditionId edition, long version, DeliverableId ended, String reason) {
        Edition changed = open(edition, version);
        demandStandingBefore(changed.view(), Set.of(ended));
        List<Variation> recorded = variations.findByEditionId(edition.value());
        recorded.stream().filter(it -> it.continues(ended)).findFirst().ifPresent(it -> {
            throw new PlanRefused("It continues in %s. Take it out there first."
                    .formatted(changed.deliverable(it.deliverable()).number()));
        });
        variations.deleteAll(
                recorded.stream().filter(it -> it.endsOneOf(Set.of(ended))).toList());
        variations.saveAll(List.of(new Variation(edition, null, new Origin(Set.of(ended), tidy(reason)))));
    }

    /** Records everything as it is suggested. */
    @Transactional
    public void acceptSuggestions(EditionId edition, long version) {
        Edition changed = open(edition, version);
        List<Variation> accepted = report(changed.view()).stream()
                .flatMap(report -> report.rows().stream())
                .filter(VariationRow::suggested)
                .map(row -> new Variation(
                        edition, row.after() == null ? null : row.after().id(), new Origin(ids(row.before()), "")))
                .toList();
        Set<DeliverableId> replaced =
                accepted.stream().map(Variation::deliverable).collect(Collectors.toCollection(HashSet::new));
        replaced.remove(null);
        variations.deleteAll(variations.findByEditionId(edition.value()).stream()
                .filter(it -> replaced.contains(it.deliverable()))
                .toList());
        variations.saveAll(accepted);
    }

    /** Puts back what was recorded at an earlier time: the undo of whatever was recorded since. */
    @Transactional
    public void restore(EditionId edition, long version, List<VariationRecord> recorded) {
        open(edition, version);
        variations.deleteAll(variations.findByEditionId(edition.value()));
        variations.saveAll(recorded.stream()
                .map(it -> new Variation(edition, it.deliverable(), it.origin()))
                .toList());
    }

    private Edition open(EditionId edition, long version) {
        access.demand(Action.MANAGE_PLAN, Scope.ANYWHERE, edition);
        return store.loadForDecision(edition, version);
    }

    private Optional<VariationReport> report(EditionView edition) {
        return before(edition)
                .map(before -> VariationComparison.of(
                        before,
                        edition,
                        variations.findByEditionId(edition.id().value()).stream()
                                .map(it -> new VariationRecord(it.deliverable(), it.origin()))
                                .toList()));
    }

    private Optional<EditionView> before(EditionView edition) {
        return editions.rows().stream()
                .filter(row -> row.startsOn().isBefore(edition.startsOn()))
                .max(Comparator.comparing(EditionRepository.Row::startsOn))
                .map(row -> store.load(new EditionId(row.id())).view());
    }

    private void demandStandingBefore(EditionView edition, Set<DeliverableId> sources) {
        Set<DeliverableId> standing = before(edition).stream()
                .flatMap(before -> PlacedDeliverable.in(before).stream())
                .map(PlacedDeliverable::id)
                .collect(Collectors.toSet());
        if (!standing.containsAll(sources)) {
            throw new PlanRefused("That deliverable is not in the edition before. Look at both as they are now.");
        }
    }

    private static Set<DeliverableId> ids(List<DeliverableView> deliverables) {
        return deliverables.stream().map(DeliverableView::id).collect(Collectors.toSet());
    }

    private static String tidy(String reason) {
        return reason.isBlank() ? "" : Wording.of("reason", reason, LONGEST_REASON);
    }
}
