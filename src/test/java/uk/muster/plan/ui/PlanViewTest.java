package uk.muster.plan.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.RouterLink;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import uk.muster.plan.EditionSummary;
import uk.muster.plan.PlanService;
import uk.muster.testing.MusterTest;
import uk.muster.testing.Screens;
import uk.muster.testing.SignedIn;
import uk.muster.testing.TestOrganisation;
import uk.muster.testing.TestPlan;

@MusterTest
class PlanViewTest {

    @Autowired
    Screens screens;

    @Autowired
    PlanService plan;

    @Autowired
    TestPlan testPlan;

    @BeforeEach
    void signIn(@Autowired TestOrganisation organisation) {
        organisation.create();
        SignedIn.as("editor");
    }

    @AfterEach
    void close() {
        screens.close();
    }

    @Test
    void withoutAnEditionTheEditorIsOfferedTheFirst() {
        screens.open("editor", "plan");

        assertThat(_get(H2.class).getText()).isEqualTo("No edition yet");
        _click(_get(Button.class, spec -> spec.withText("New edition…")));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Financial year")), "2014-15");
        assertThat(_get(DatePicker.class, spec -> spec.withLabel("Ends")).getValue())
                .isEqualTo("2015-03-31");
        assertThat(_get(TextField.class, spec -> spec.withLabel("Title")).getValue())
                .isEqualTo("Police and Crime Plan 2014-15");
        _click(_get(Button.class, spec -> spec.withText("Start the edition")));

        assertThat(_get(H1.class).getText()).isEqualTo("Import into 2014-15");
    }

    @Test
    void theNextEditionStartsAsACopyOfTheLast() {
        testPlan.create("2014-15");
        screens.open("editor", "plan");

        _click(_get(Button.class, spec -> spec.withText("New edition…")));
        _click(_get(Button.class, spec -> spec.withText("Start the edition")));

        assertThat(_get(H1.class).getText()).isEqualTo("Police and Crime Plan 2015-16");
        assertThat(_find(DeliverableRow.class)).hasSize(3);
        assertThat(plan.editions()).extracting(EditionSummary::financialYear).containsExactly("2015-16", "2014-15");
    }

    @Test
    void aYearThatIsTakenOrMistypedIsSaidInTheDialogWhichStaysOpen() {
        testPlan.create("2014-15");
        screens.open("editor", "plan");
        _click(_get(Button.class, spec -> spec.withText("New edition…")));
        TextField year = _get(TextField.class, spec -> spec.withLabel("Financial year"));

        _setValue(year, "2014-16");
        _click(_get(Button.class, spec -> spec.withText("Start the edition")));
        assertThat(year.getErrorMessage()).isEqualTo("A financial year that begins in 2014 is written 2014-15.");

        _setValue(year, "2014-15");
        _click(_get(Button.class, spec -> spec.withText("Start the edition")));
        assertThat(plan.editions()).hasSize(1);
        assertThat(_find(PlanDialog.class)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lead.walsall", "apcc.khan", "commissioner", "panel.walsall", "admin"})
    void everybodyElseReadsTheListAndStartsNothing(String username) {
        testPlan.create("2014-15");

        screens.open(username, "plan");

        assertThat(_find(RouterLink.class)).extracting(RouterLink::getText).contains("Plan for 2014-15");
        _assertNone(Button.class, spec -> spec.withText("New edition…"));
    }
}
