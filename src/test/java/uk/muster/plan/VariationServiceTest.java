package uk.muster.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import uk.muster.testing.MusterTest;
import uk.muster.testing.SignedIn;
import uk.muster.testing.SqlCount;
import uk.muster.testing.TestOrganisation;
import uk.muster.testing.TestPlan;

@MusterTest
class VariationServiceTest {

    @Autowired
    VariationService variations;

    @Autowired
    PlanService plan;

    @Autowired
    PlanContentService content;

    @Autowired
    TestPlan testPlan;

    @Autowired
    TestOrganisation organisation;

    private EditionId first;
    private EditionId second;

    @BeforeEach
    void makeTwoEditions() {
        organisation.create();
        SignedIn.as("editor");
        first = testPlan.create("2013-14");
        second = testPlan.create("2014-15");
    }

    @Test
    void firstEditionHasNothingToBeComparedWith() {
        assertThat(variations.report(first)).isEmpty();
    }

    @Test
    void suggestionsCountAsPredecessorsOnlyOnceTheyAreAccepted() {
        List<DeliverableId> later = ids(second);
        assertThat(report().rows()).allMatch(VariationRow::suggested);
        assertThat(plan.predecessors(later)).isEmpty();

        variations.acceptSuggestions(second, version());

        assertThat(report().rows()).noneMatch(VariationRow::suggested);
        List<DeliverableId> earlier = ids(first);
        assertThat(plan.predecessors(later))
                .isEqualTo(Map.of(
                        later.get(0), List.of(earlier.get(0)),
                        later.get(1), List.of(earlier.get(1)),
                        later.get(2), List.of(earlier.get(2))));
    }

    @Test
    void editorCorrectsTheMatchAndSaysWhy() {
        DeliverableId later = ids(second).getFirst();
        Set<DeliverableId> sources = Set.of(ids(first).get(0), ids(first).get(1));

        variations.record(second, version(), later, sources, "  One aim  of two ");

        VariationRow row = report().rows().getFirst();
        assertThat(row.kind()).isEqualTo(VariationKind.MERGED);
        assertThat(row.suggested()).isFalse();
        assertThat(row.reason()).isEqualTo("One aim of two");

        variations.record(second, version(), later, Set.of(), "Started afresh");
        assertThat(report().rows().getFirst().kind()).isEqualTo(VariationKind.NEW);
    }

    @Test
    void anEndIsRecordedAndGivenUpWhenTheDeliverableTurnsOutToGoOn() {
        DeliverableId listening = ids(second).get(1);
        DeliverableId listenedBefore = ids(first).get(1);
        variations.record(second, version(), listening, Set.of(), "");
        variations.recordEnd(second, version(), listenedBefore, "It is done");
        assertThat(report().rows())
                .filteredOn(row -> row.kind() == VariationKind.ENDED)
                .extracting(VariationRow::reason)
                .containsExactly("It is done");

        variations.record(second, version(), listening, Set.of(listenedBefore), "It goes on after all");

        assertThat(report().rows()).noneMatch(row -> row.kind() == VariationKind.ENDED);
    }

    @Test
    void whatContinuesSomewhereCannotEnd() {
        variations.acceptSuggestions(second, version());

        assertThatThrownBy(
                        () -> variations.recordEnd(second, version(), ids(first).getFirst(), ""))
                .isInstanceOf(PlanRefused.class)
                .hasMessageContaining("continues in 1.1");
    }

    @Test
    void undoPutsBackWhatWasRecordedBefore() {
        variations.record(second, version(), ids(second).getFirst(), Set.of(), "Started afresh");
        List<VariationRecord> before = report().recorded();
        variations.acceptSuggestions(second, version());

        variations.restore(second, version(), before);

        assertThat(report().recorded()).isEqualTo(before);
        assertThat(report().rows()).filteredOn(row -> !row.suggested()).hasSize(1);
    }

    @Test
    void copiedDeliverableIsRewordedAsSoonAsItsWordsChange() {
        EditionId third = plan.copy(second, EditionDetails.of("Next", FinancialYear.parse("2015-16")));
        DeliverableView copied =
                PlacedDeliverable.in(plan.edition(third)).getFirst().deliverable();
        assertThat(kinds(third)).containsOnly(VariationKind.CARRIED_FORWARD);

        content.describe(
                third,
                plan.edition(third).version(),
                copied.id(),
                plan.edition(third).objectives().getFirst().id(),
                new DeliverableDetails("Raise trust in the police", null, null, copied.units()));

        assertThat(kinds(third))
                .containsExactly(VariationKind.REWORDED, VariationKind.CARRIED_FORWARD, VariationKind.CARRIED_FORWARD);
    }

    @Test
    void approvedEditionsVariationsCanStillBeRecorded() {
        plan.approve(second, version(), "018/2014");

        variations.acceptSuggestions(second, version());

        assertThat(report().rows()).noneMatch(VariationRow::suggested);
    }

    @Test
    void whatSomebodyElseChangedMeanwhileIsNotOverwritten() {
        long seen = version();
        variations.acceptSuggestions(second, seen);

        assertThatThrownBy(() -> variations.record(second, seen, ids(second).getFirst(), Set.of(), ""))
                .isInstanceOf(PlanConflict.class);
        assertThatThrownBy(() -> variations.restore(second, seen, List.of())).isInstanceOf(PlanConflict.class);
    }

    @Test
    void onlyDeliverablesOfTheEditionBeforeCanBeOrigins() {
        DeliverableId own = ids(second).getFirst();

        assertThatThrownBy(() -> variations.record(second, version(), own, Set.of(own), ""))
                .isInstanceOf(PlanRefused.class);
    }

    @Test
    void readingTakesTheSameStatementsHoweverMuchIsRecorded() {
        int before = SqlCount.of(() -> variations.report(second));
        variations.acceptSuggestions(second, version());

        assertThat(SqlCount.of(() -> variations.report(second))).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lead.walsall", "apcc.ellis", "commissioner", "panel.walsall", "admin"})
    void othersReadVariationsButDoNotRecordThem(String username) {
        long version = version();
        List<DeliverableId> earlier = ids(first);
        List<DeliverableId> later = ids(second);
        SignedIn.as(username);

        assertThat(variations.report(second)).isPresent();
        assertThatThrownBy(() -> variations.acceptSuggestions(second, version))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> variations.record(second, version, later.getFirst(), Set.of(), ""))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> variations.recordEnd(second, version, earlier.getFirst(), ""))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> variations.restore(second, version, List.of()))
                .isInstanceOf(AccessDeniedException.class);
    }

    private VariationReport report() {
        return variations.report(second).orElseThrow();
    }

    private List<VariationKind> kinds(EditionId edition) {
        return variations.report(edition).orElseThrow().rows().stream()
                .map(VariationRow::kind)
                .toList();
    }

    private long version() {
        return plan.edition(second).version();
    }

    private List<DeliverableId> ids(EditionId edition) {
        return PlacedDeliverable.in(plan.edition(edition)).stream()
                .map(PlacedDeliverable::id)
                .toList();
    }
}
