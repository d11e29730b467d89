package uk.muster.plan.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import uk.muster.organisation.UnitView;
import uk.muster.plan.DeliverableView;
import uk.muster.plan.EditionDetails;
import uk.muster.plan.EditionId;
import uk.muster.plan.FinancialYear;
import uk.muster.plan.ObjectiveView;
import uk.muster.plan.PlanService;
import uk.muster.testing.MusterTest;
import uk.muster.testing.Screens;
import uk.muster.testing.SignedIn;
import uk.muster.testing.TestOrganisation;
import uk.muster.testing.TestPlan;
import uk.muster.ui.StateChip;

@MusterTest
class PlanEditionViewTest {

    @Autowired
    Screens screens;

    @Autowired
    PlanService plan;

    @Autowired
    TestPlan testPlan;

    private EditionId edition;

    @BeforeEach
    void createEdition(@Autowired TestOrganisation organisation) {
        organisation.create();
        SignedIn.as("editor");
        edition = testPlan.create("2014-15");
    }

    @AfterEach
    void close() {
        screens.close();
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
    void everybodyElseReadsItWithoutAnyButtonThatChangesIt(String username) {
        open(username);

        assertThat(_find(H2.class)).hasSize(2);
        assertThat(texts())
                .contains(
                        "Reduce burglary by 2 per cent",
                        "Target: Reduce burglary by 2 per cent against 2013-14",
                        "Due: 31 March 2015",
                        "Asked of: Walsall, Intelligence");
        assertThat(_find(Anchor.class)).extracting(Anchor::getText).contains("Variations", "Export CSV", "Export XLSX");
        assertThat(_find(RowButton.class)).isEmpty();
        for (String change : List.of("Import…", "Add an objective", "Approve…", "Amend…", "Add a deliverable")) {
            _assertNone(Button.class, spec -> spec.withText(change));
        }
    }

    @Test
    void theEditorAddsADeliverableAskedOfEveryLocalPolicingUnit() {
        open("editor");

        _click(_find(Button.class, spec -> spec.withText("Add a deliverable")).getLast());
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Deliverable")), "Mark every bicycle");
        _click(button("Add every Local Policing Unit"));
        _click(button("Add"));

        DeliverableView added = deliverables().getLast();
        assertThat(added.number()).isEqualTo("2.2");
        assertThat(added.title()).isEqualTo("Mark every bicycle");
        assertThat(added.units()).hasSize(5);
        assertThat(texts()).contains("Mark every bicycle");
    }

    @Test
    void aDoubleClickAddsOneDeliverable() {
        open("editor");
        int before = deliverables().size();
        _click(_find(Button.class, spec -> spec.withText("Add a deliverable")).getLast());
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Deliverable")), "Mark every bicycle");
        Button add = button("Add");

        add.click();
        add.click();

        assertThat(deliverables()).hasSize(before + 1);
    }

    @Test
    @SuppressWarnings("unchecked")
    void editingShowsWhatIsThereAndMovesToTheChosenObjective() {
        open("editor");

        _click(row("Edit 2.1"));
        assertThat(_get(TextField.class, spec -> spec.withLabel("Measure")).getValue())
                .isEqualTo("burglary");
        MultiSelectComboBox<UnitView> units = _get(MultiSelectComboBox.class, spec -> spec.withLabel("Asked of"));
        assertThat(units.getValue()).extracting(UnitView::code).containsExactlyInAnyOrder("walsall", "intelligence");
        Select<ObjectiveView> objective = _get(Select.class, spec -> spec.withLabel("Objective"));
        _setValue(objective, plan.edition(edition).objectives().getFirst());
        _click(button("Save"));

        assertThat(deliverables()).extracting(DeliverableView::number).containsExactly("1.1", "1.2", "1.3");
        assertThat(deliverables().getLast().target().measure()).isEqualTo("burglary");
    }

    @Test
    void halfATargetIsRefusedBesideItsFieldAndNothingTypedIsLost() {
        open("editor");
        _click(row("Edit 1.1"));
        TextField measure = _get(TextField.class, spec -> spec.withLabel("Measure"));
        _setValue(measure, "confidence");

        _click(button("Save"));

        Select<?> direction = _get(Select.class, spec -> spec.withLabel("Direction"));
        assertThat(direction.isInvalid()).isTrue();
        assertThat(direction.getErrorMessage()).isEqualTo("Choose which way is better.");
        assertThat(measure.getValue()).isEqualTo("confidence");
        assertThat(deliverables().getFirst().target()).isNull();
    }

    @Test
    void upAndDownGoOverTheEdgeOfAnObjective() {
        open("editor");

        _click(row("Move down 1.2"));
        assertThat(deliverables()).extracting(DeliverableView::title).element(1).isEqualTo("Listen to victims");
        assertThat(deliverables()).extracting(DeliverableView::number).containsExactly("1.1", "2.1", "2.2");
        _click(row("Move up 2.1"));
        assertThat(deliverables()).extracting(DeliverableView::number).containsExactly("1.1", "1.2", "2.1");
        _click(row("Move down objective 1"));
        assertThat(plan.edition(edition).objectives().getFirst().title()).isEqualTo("Less crime");
        assertThat(row("Move up objective 1").isEnabled()).isFalse();
        assertThat(row("Move up 1.1").isEnabled()).isFalse();
    }

    @Test
    void whatIsRemovedComesBackByUndo() {
        open("editor");

        _click(row("Remove 1.1"));
        assertThat(deliverables()).hasSize(2);
        _click(button("Undo"));
        assertThat(deliverables())
                .extracting(DeliverableView::title)
                .first()
                .isEqualTo("Raise confidence in the police");

        _click(row("Remove objective 1"));
        assertThat(plan.edition(edition).objectives()).hasSize(1);
        _click(_find(Button.class, spec -> spec.withText("Undo")).getLast());
        assertThat(deliverables()).hasSize(3);
    }

    @Test
    void approvalMakesItReadOnlyAndAmendmentOpensItAgainWithItsReason() {
        open("editor");
        _click(button("Approve…"));
        TextField notice = _get(TextField.class, spec -> spec.withLabel("Number of the decision notice"));
        _setValue(notice, "18");
        _click(button("Approve"));
        assertThat(notice.getErrorMessage()).isEqualTo("Write the number like 018/2013.");
        _setValue(notice, "018/2013");
        _click(button("Approve"));

        assertThat(_find(RowButton.class)).isEmpty();
        assertThat(_get(StateChip.class).getText()).isEqualTo("Approved by notice 018/2013");

        _click(button("Amend…"));
        _setValue(_get(TextArea.class), "Funding changed");
        _click(button("Amend"));

        assertThat(_find(RowButton.class)).isNotEmpty();
        assertThat(plan.amendments(edition)).hasSize(1);
    }

    @Test
    void aConflictKeepsWhatWasTypedAndASecondSaveGoesThrough() {
        open("editor");
        _click(row("Edit 1.1"));
        TextArea title = _get(TextArea.class, spec -> spec.withLabel("Deliverable"));
        _setValue(title, "My words");
        plan.describe(
                edition,
                plan.edition(edition).version(),
                EditionDetails.of("Renamed meanwhile", FinancialYear.parse("2014-15")));

        _click(button("Save"));
        assertThat(texts()).anySatisfy(text -> assertThat(text).startsWith("Somebody changed this edition"));
        assertThat(_get(H1.class).getText()).isEqualTo("Renamed meanwhile");
        assertThat(title.getValue()).isEqualTo("My words");
        _click(button("Save"));

        assertThat(deliverables().getFirst().title()).isEqualTo("My words");
    }

    @Test
    void aDeliverableListedTwiceIsPointedOutToTheEditor() {
        testPlan.deliverable(
                edition, plan.edition(edition).objectives().getLast().id(), testPlan.asked("Listen to victims."));

        open("editor");

        assertThat(texts()).contains("Listed twice? The same words stand at 1.2.");
    }

    private void open(String username) {
        screens.open(username, "plan/" + edition.value());
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }

    private static RowButton row(String label) {
        return _find(RowButton.class).stream()
                .filter(button -> button.getAriaLabel().orElseThrow().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> texts() {
        return _find(Paragraph.class).stream()
                .map(paragraph -> paragraph.getElement().getTextRecursively())
                .toList();
    }

    private List<DeliverableView> deliverables() {
        return plan.edition(edition).objectives().stream()
                .flatMap(objective -> objective.deliverables().stream())
                .toList();
    }
}
