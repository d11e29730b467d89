package uk.muster.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
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
class PlanServiceTest {

    @Autowired
    PlanService plan;

    @Autowired
    TestOrganisation organisation;

    @Autowired
    TestPlan testPlan;

    @BeforeEach
    void signIn() {
        organisation.create();
        SignedIn.as("editor");
    }

    @Test
    void editionIsReadInPlanOrderWithNumbersTargetsAndUnits() {
        EditionView edition = plan.edition(testPlan.create("2014-15"));

        assertThat(edition.objectives())
                .extracting(ObjectiveView::title)
                .containsExactly("Public confidence", "Less crime");
        assertThat(deliverables(edition)).extracting(DeliverableView::number).containsExactly("1.1", "1.2", "2.1");
        DeliverableView burglary = deliverables(edition).getLast();
        assertThat(burglary.target().inWords()).isEqualTo("Reduce burglary by 2 per cent against 2013-14");
        assertThat(burglary.units())
                .containsExactlyInAnyOrder(organisation.unit("walsall"), organisation.unit("intelligence"));
        assertThat(edition.objectives().getFirst().theme()).isEqualTo(organisation.theme("Public confidence"));
    }

    @Test
    void readingAnEditionTakesTheSameStatementsHoweverMuchStandsInIt() {
        EditionId small = testPlan.create("2014-15");
        EditionId large = testPlan.create("2015-16");
        for (int i = 0; i < 5; i++) {
            ObjectiveId objective = testPlan.objective(large, "Objective " + i);
            for (int j = 0; j < 4; j++) {
                testPlan.deliverable(large, objective, testPlan.asked("Deliverable " + i + j));
            }
        }

        int forSmall = SqlCount.of(() -> plan.edition(small));

        assertThat(forSmall).isPositive();
        assertThat(SqlCount.of(() -> plan.edition(large))).isEqualTo(forSmall);
    }

    @Test
    void editionsAreListedNewestFirstWithTheirSize() {
        testPlan.create("2013-14");
        plan.create(EditionDetails.of("Empty", FinancialYear.parse("2014-15")));

        assertThat(plan.editions())
                .extracting(EditionSummary::financialYear, EditionSummary::objectives, EditionSummary::deliverables)
                .containsExactly(tuple("2014-15", 0, 0), tuple("2013-14", 2, 3));
    }

    @Test
    void oneYearHasOneEdition() {
        testPlan.create("2014-15");

        assertThatThrownBy(() -> testPlan.create("2014-15"))
                .isInstanceOf(PlanRefused.class)
                .hasMessageContaining("2014-15");
    }

    @Test
    void copyCarriesEveryDeliverableForwardWithItsUnitsAndTargetButWithoutItsDueDate() {
        EditionId first = testPlan.create("2014-15");
        EditionId second = plan.copy(first, EditionDetails.of("Next", FinancialYear.parse("2015-16")));

        List<DeliverableView> before = deliverables(plan.edition(first));
        List<DeliverableView> after = deliverables(plan.edition(second));
        assertThat(after)
                .extracting(DeliverableView::title)
                .isEqualTo(before.stream().map(DeliverableView::title).toList());
        assertThat(after.getLast().target()).isEqualTo(before.getLast().target());
        assertThat(after.getLast().units()).isEqualTo(before.getLast().units());
        assertThat(after.getLast().dueOn()).isNull();
        assertThat(plan.predecessors(after.stream().map(DeliverableView::id).toList()))
                .isEqualTo(Map.of(
                        after.get(0).id(), List.of(before.get(0).id()),
                        after.get(1).id(), List.of(before.get(1).id()),
                        after.get(2).id(), List.of(before.get(2).id())));
        assertThat(plan.predecessors(before.stream().map(DeliverableView::id).toList()))
                .isEmpty();
    }

    @Test
    void approvedEditionIsReadOnlyUntilItIsAmended() {
        EditionId edition = testPlan.create("2014-15");
        plan.approve(edition, version(edition), "018/2013");

        assertThat(plan.edition(edition).decisionNotice()).isEqualTo("018/2013");
        assertThatThrownBy(() -> testPlan.objective(edition, "One more"))
                .isInstanceOf(PlanRefused.class)
                .hasMessageContaining("018/2013");

        plan.amend(edition, version(edition), "The Home Secretary asked for it");
        testPlan.objective(edition, "One more");

        assertThat(plan.edition(edition).decisionNotice()).isNull();
        assertThat(plan.amendments(edition)).singleElement().satisfies(amendment -> {
            assertThat(amendment.decisionNotice()).isEqualTo("018/2013");
            assertThat(amendment.reason()).isEqualTo("The Home Secretary asked for it");
            assertThat(amendment.by()).isEqualTo(organisation.person("editor"));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "18/2013", "018-2013", "notice"})
    void approvalWantsTheNumberOfADecisionNotice(String notice) {
        EditionId edition = testPlan.create("2014-15");

        assertThatThrownBy(() -> plan.approve(edition, version(edition), notice))
                .isInstanceOf(PlanRefused.class)
                .hasMessageContaining("018/2013");
    }

    @Test
    void emptyEditionCannotBeApproved() {
        EditionId empty = plan.create(EditionDetails.of("Empty", FinancialYear.parse("2014-15")));

        assertThatThrownBy(() -> plan.approve(empty, version(empty), "001/2014"))
                .isInstanceOf(PlanRefused.class);
    }

    @Test
    void anEditionSomebodyChangedSinceIsNotChangedAgain() {
        EditionId edition = testPlan.create("2014-15");
        long seen = version(edition);
        EditionDetails details = EditionDetails.of("Renamed", FinancialYear.parse("2014-15"));
        plan.describe(edition, seen, details);

        assertThatThrownBy(() -> plan.describe(edition, seen, details)).isInstanceOf(PlanConflict.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lead.walsall",
                "contributor.walsall",
                "apcc.khan",
                "deputy",
                "commissioner",
                "panel.walsall",
                "admin"
            })
    void everybodyElseReadsThePlanAndMayNotChangeIt(String username) {
        EditionId edition = testPlan.create("2014-15");
        long version = version(edition);
        EditionDetails details = EditionDetails.of("Another", FinancialYear.parse("2015-16"));
        SignedIn.as(username);

        assertThat(plan.editions()).hasSize(1);
        assertThat(plan.edition(edition).objectives()).hasSize(2);
        assertThatThrownBy(() -> plan.create(details)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> plan.copy(edition, details)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> plan.describe(edition, version, details)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> plan.approve(edition, version, "001/2014")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> plan.amend(edition, version, "Why")).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void somebodyWithoutARoleDoesNotEvenReadIt() {
        EditionId edition = testPlan.create("2014-15");
        organisation.person("nobody.yet", "New Person");
        SignedIn.as("nobody.yet");

        assertThatThrownBy(() -> plan.editions()).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> plan.edition(edition)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> plan.amendments(edition)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> plan.predecessors(List.of())).isInstanceOf(AccessDeniedException.class);
    }

    private long version(EditionId edition) {
        return plan.edition(edition).version();
    }

    private static List<DeliverableView> deliverables(EditionView edition) {
        return edition.objectives().stream()
                .flatMap(objective -> objective.deliverables().stream())
                .toList();
    }
}
