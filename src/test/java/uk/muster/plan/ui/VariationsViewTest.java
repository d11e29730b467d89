package uk.muster.plan.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import uk.muster.plan.DeliverableView;
import uk.muster.plan.EditionId;
import uk.muster.plan.ObjectiveId;
import uk.muster.plan.VariationKind;
import uk.muster.plan.VariationRow;
import uk.muster.plan.VariationService;
import uk.muster.testing.MusterTest;
import uk.muster.testing.Screens;
import uk.muster.testing.SignedIn;
import uk.muster.testing.TestOrganisation;
import uk.muster.testing.TestPlan;
import uk.muster.ui.EmptyState;
import uk.muster.ui.StateChip;

@MusterTest
class VariationsViewTest {

    @Autowired
    Screens screens;

    @Autowired
    VariationService variations;

    @Autowired
    TestPlan testPlan;

    private EditionId first;
    private EditionId second;

    @BeforeEach
    void makeTwoEditions(@Autowired TestOrganisation organisation) {
        organisation.create();
        SignedIn.as("editor");
        first = testPlan.create("2013-14");
        ObjectiveId roads = testPlan.objective(first, "Safer roads");
        testPlan.deliverable(first, roads, testPlan.asked("Mend street lamps near schools"));
        testPlan.deliverable(first, roads, testPlan.asked("Publish a yearbook"));
        second = testPlan.create("2014-15");
        ObjectiveId saferRoads = testPlan.objective(second, "Safer roads");
        testPlan.deliverable(second, saferRoads, testPlan.asked("Mend street lamps near parks"));
        testPlan.deliverable(second, saferRoads, testPlan.asked("Mend street lamps near parks"));
    }

    @AfterEach
    void close() {
        screens.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"lead.walsall", "apcc.khan", "commissioner", "panel.walsall", "admin"})
    void everybodyReadsItAndOnlyTheEditorChangesIt(String username) {
        open(username, second);

        assertThat(_get(H1.class).getText()).isEqualTo("Variations 2014-15");
        assertThat(chips()).contains("Carried forward", "Reworded", "Ended", "Suggested");
        assertThat(_find(Button.class)).extracting(Button::getText).contains("Print");
        _assertNone(Button.class, spec -> spec.withText("Accept all suggestions"));
        _assertNone(Button.class, spec -> spec.withText("Accept"));
        _assertNone(Button.class, spec -> spec.withText("Correct…"));
    }

    @Test
    void marksTheChangedWordsOnBothSides() {
        open("editor", second);

        assertThat(_find(Span.class))
                .extracting(span -> span.getElement().getProperty("innerHTML", ""))
                .contains("Mend street lamps near <del>schools</del>", "Mend street lamps near <ins>parks</ins>");
    }

    @Test
    void pointsOutWhatIsListedTwice() {
        open("editor", second);

        assertThat(_find(com.vaadin.flow.component.html.Paragraph.class))
                .extracting(com.vaadin.flow.component.html.Paragraph::getText)
                .contains("3.2 says the same as 3.1: the edition lists it twice.");
    }

    @Test
    void acceptsAllSuggestionsAndTakesThatBack() {
        open("editor", second);

        _click(_get(Button.class, spec -> spec.withText("Accept all suggestions")));
        assertThat(chips()).doesNotContain("Suggested");
        assertThat(rows()).noneMatch(VariationRow::suggested);

        _click(_get(Button.class, spec -> spec.withText("Undo")));
        assertThat(rows()).allMatch(VariationRow::suggested);
        assertThat(chips()).contains("Suggested");
    }

    @Test
    void acceptsOneSuggestion() {
        open("editor", second);

        _click(button("Accept 1.1"));

        assertThat(rows()).filteredOn(row -> !row.suggested()).hasSize(1);
        _assertNone(
                Button.class,
                spec -> spec.withPredicate(
                        button -> "Accept 1.1".equals(button.getAriaLabel().orElse(""))));
    }

    @Test
    void correctsWhereADeliverableComesFromWithTheReason() {
        open("editor", second);
        DeliverableView yearbook =
                testPlan.view(first).objectives().getLast().deliverables().getLast();
        DeliverableView lamps =
                testPlan.view(first).objectives().getLast().deliverables().getFirst();

        _click(button("Correct… 3.1"));
        _setValue(sources(), Set.of(yearbook, lamps));
        _setValue(_get(TextArea.class), "Both go into one");
        _click(_get(Button.class, spec -> spec.withText("Record")));

        assertThat(rows())
                .filteredOn(row -> row.kind() == VariationKind.MERGED)
                .extracting(VariationRow::reason)
                .containsExactly("Both go into one");
        assertThat(_find(NativeTableCell.class))
                .anyMatch(cell -> cell.getElement().getTextRecursively().contains("Both go into one"));
    }

    @Test
    void sendsAnEndedDeliverableOnIntoAnother() {
        open("editor", second);
        DeliverableView lamps =
                testPlan.view(second).objectives().getLast().deliverables().getFirst();

        _click(button("Correct… the end of 3.2"));
        _setValue(continuation(), lamps);
        _click(_get(Button.class, spec -> spec.withText("Record")));

        assertThat(rows())
                .extracting(VariationRow::kind)
                .contains(VariationKind.MERGED)
                .doesNotContain(VariationKind.ENDED);
    }

    @Test
    void saysWhenSomebodyElseWasFaster() {
        open("editor", second);
        variations.acceptSuggestions(second, testPlan.view(second).version());

        _click(button("Accept 1.1"));

        assertThat(NotificationsKt.getNotifications()).isNotEmpty();
        assertThat(chips()).doesNotContain("Suggested");
    }

    @Test
    void firstEditionSaysThatThereIsNothingBefore() {
        open("editor", first);

        assertThat(_find(EmptyState.class)).hasSize(1);
    }

    private void open(String username, EditionId edition) {
        screens.open(username, "variations/" + edition.value());
    }

    private List<VariationRow> rows() {
        return variations.report(second).orElseThrow().rows();
    }

    private static List<String> chips() {
        return _find(StateChip.class).stream().map(StateChip::getText).toList();
    }

    private static Button button(String name) {
        return _get(
                Button.class,
                spec -> spec.withPredicate(
                        button -> name.equals(button.getAriaLabel().orElse(""))));
    }

    @SuppressWarnings("unchecked")
    private static MultiSelectComboBox<DeliverableView> sources() {
        return _get(MultiSelectComboBox.class);
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<DeliverableView> continuation() {
        return _get(ComboBox.class);
    }
}
