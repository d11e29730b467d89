package uk.muster.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import uk.muster.testing.MusterTest;
import uk.muster.testing.SignedIn;
import uk.muster.testing.TestOrganisation;
import uk.muster.testing.TestPlan;

@MusterTest
class PlanContentServiceTest {

    @Autowired
    PlanService plan;

    @Autowired
    PlanContentService content;

    @Autowired
    TestOrganisation organisation;

    @Autowired
    TestPlan testPlan;

    private EditionId edition;

    @BeforeEach
    void createEdition() {
        organisation.create();
        SignedIn.as("editor");
        edition = testPlan.create("2014-15");
    }

    @Test
    void describingChangesWordsDueDateUnitsAndTheme() {
        content.describe(edition, version(), objective(1), new ObjectiveDetails("Confidence", "Partnerships"));
        content.describe(
                edition,
                version(),
                deliverable("1.1"),
                objective(1),
                new DeliverableDetails(
                        "  Raise\nconfidence ",
                        LocalDate.of(2015, 1, 31),
                        null,
                        Set.of(organisation.unit("coventry"))));

        ObjectiveView objective = view().objectives().getFirst();
        assertThat(objective.title()).isEqualTo("Confidence");
        assertThat(objective.theme()).isEqualTo(organisation.theme("Partnerships"));
        DeliverableView deliverable = objective.deliverables().getFirst();
        assertThat(deliverable.title()).isEqualTo("Raise confidence");
        assertThat(deliverable.dueOn()).isEqualTo(LocalDate.of(2015, 1, 31));
        assertThat(deliverable.units()).containsExactly(organisation.unit("coventry"));
    }

    @Test
    void describingADeliverableUnderAnotherObjectiveMovesItToItsEnd() {
        content.describe(edition, version(), deliverable("1.1"), objective(2), testPlan.asked("Cut crime together"));

        assertThat(titles())
                .containsExactly(
                        "1.1 Listen to victims", "2.1 Reduce burglary by 2 per cent", "2.2 Cut crime together");
    }

    @Test
    void movingAnObjectiveRenumbersAll() {
        content.move(edition, version(), objective(2), 1);

        assertThat(titles())
                .containsExactly(
                        "1.1 Reduce burglary by 2 per cent",
                        "2.1 Raise confidence in the police",
                        "2.2 Listen to victims");
    }

    @Test
    void aDeliverableMovesWithinItsObjectiveAndToAnotherAndKeepsItsIdentity() {
        DeliverableId moved = deliverable("1.2");
        content.move(edition, version(), moved, objective(1), 1);
        assertThat(deliverable("1.1")).isEqualTo(moved);

        content.move(edition, version(), moved, objective(2), 1);

        assertThat(deliverable("2.1")).isEqualTo(moved);
        assertThat(titles())
                .containsExactly(
                        "1.1 Raise confidence in the police",
                        "2.1 Listen to victims",
                        "2.2 Reduce burglary by 2 per cent");
    }

    @Test
    void aRemovedDeliverableComesBackWhereItStoodWithItsOrigin() {
        EditionId copy = plan.copy(edition, EditionDetails.of("Next", FinancialYear.parse("2015-16")));
        DeliverableId carried = plan.edition(copy)
                .objectives()
                .getFirst()
                .deliverables()
                .getFirst()
                .id();

        RemovedDeliverable removed = content.remove(copy, plan.edition(copy).version(), carried);
        assertThat(plan.edition(copy).objectives().getFirst().deliverables()).hasSize(1);
        DeliverableId restored = content.restore(plan.edition(copy).version(), removed);

        DeliverableView back =
                plan.edition(copy).objectives().getFirst().deliverables().getFirst();
        assertThat(back.id()).isEqualTo(restored);
        assertThat(back).usingRecursiveComparison().ignoringFields("id").isEqualTo(removed.deliverable());
        assertThat(plan.predecessors(List.of(restored)).get(restored)).containsExactly(deliverable("1.1"));
    }

    @Test
    void aRemovedObjectiveComesBackWithAllThatStoodInIt() {
        EditionId copy = plan.copy(edition, EditionDetails.of("Next", FinancialYear.parse("2015-16")));
        EditionView before = plan.edition(copy);

        RemovedObjective removed = content.remove(
                copy, before.version(), before.objectives().getFirst().id());
        assertThat(plan.edition(copy).objectives())
                .extracting(ObjectiveView::number)
                .containsExactly(1);
        content.restore(plan.edition(copy).version(), removed);

        EditionView after = plan.edition(copy);
        assertThat(after.objectives())
                .usingRecursiveComparison()
                .ignoringFieldsMatchingRegexes(".*id")
                .isEqualTo(before.objectives());
        DeliverableId first =
                after.objectives().getFirst().deliverables().getFirst().id();
        assertThat(plan.predecessors(List.of(first)).get(first)).containsExactly(deliverable("1.1"));
    }

    @Test
    void whatALaterEditionContinuesCannotBeRemoved() {
        plan.copy(edition, EditionDetails.of("Next", FinancialYear.parse("2015-16")));

        assertThatThrownBy(() -> content.remove(edition, version(), deliverable("1.2")))
                .isInstanceOf(PlanRefused.class)
                .hasMessage("1.2 cannot be removed: the variations of 2015-16 refer to it.");
        assertThatThrownBy(() -> content.remove(edition, version(), objective(1)))
                .isInstanceOf(PlanRefused.class);
        assertThat(titles()).hasSize(3);
    }

    @Test
    void anOutdatedScreenChangesNothing() {
        long seen = version();
        testPlan.objective(edition, "Somebody else's");

        assertThatThrownBy(() -> content.move(edition, seen, objective(2), 1)).isInstanceOf(PlanConflict.class);
    }

    @Test
    void emptyAndOverlongWordsAreRefusedInWords() {
        assertThatThrownBy(() -> new ObjectiveDetails(" ", "")).hasMessage("Write the objective.");
        assertThatThrownBy(() -> testPlan.asked("x".repeat(1001)))
                .hasMessage("The deliverable has 1001 characters; it can have at most 1000. Shorten it.");
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
    void nobodyButTheEditorChangesWhatStandsInAnEdition(String username) {
        long version = version();
        ObjectiveId objective = objective(1);
        DeliverableId deliverable = deliverable("1.1");
        RemovedDeliverable removed = new RemovedDeliverable(
                edition,
                objective,
                1,
                view().objectives().getFirst().deliverables().getFirst(),
                null);
        DeliverableDetails words = testPlan.asked("Words");
        SignedIn.as(username);

        List<Runnable> changes = List.of(
                () -> content.addObjective(edition, version, new ObjectiveDetails("New", "")),
                () -> content.describe(edition, version, objective, new ObjectiveDetails("New", "")),
                () -> content.move(edition, version, objective, 2),
                () -> content.remove(edition, version, objective),
                () -> content.addDeliverable(edition, version, objective, words),
                () -> content.describe(edition, version, deliverable, objective, words),
                () -> content.move(edition, version, deliverable, objective, 2),
                () -> content.remove(edition, version, deliverable),
                () -> content.restore(version, removed));
        assertThat(changes)
                .allSatisfy(change -> assertThatThrownBy(change::run).isInstanceOf(AccessDeniedException.class));
    }

    private EditionView view() {
        return plan.edition(edition);
    }

    private long version() {
        return view().version();
    }

    private ObjectiveId objective(int number) {
        return view().objectives().get(number - 1).id();
    }

    private DeliverableId deliverable(String number) {
        return deliverables().stream()
                .filter(deliverable -> deliverable.number().equals(number))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private List<String> titles() {
        return deliverables().stream()
                .map(deliverable -> deliverable.number() + " " + deliverable.title())
                .toList();
    }

    private List<DeliverableView> deliverables() {
        return view().objectives().stream()
                .flatMap(objective -> objective.deliverables().stream())
                .toList();
    }
}
