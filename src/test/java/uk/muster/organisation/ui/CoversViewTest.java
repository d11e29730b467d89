package uk.muster.organisation.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import uk.muster.security.PersonId;
import uk.muster.testing.MusterTest;
import uk.muster.testing.Screens;
import uk.muster.testing.SignedIn;
import uk.muster.testing.TestOrganisation;
import uk.muster.ui.EmptyState;

@MusterTest
class CoversViewTest {

    @Autowired
    Screens screens;

    @Autowired
    TestOrganisation organisation;

    private LocalDate today;

    @BeforeEach
    void create(@Autowired Clock clock) {
        today = LocalDate.now(clock);
        organisation.create();
    }

    @AfterEach
    void close() {
        screens.close();
    }

    @Test
    void aReviewerArrangesAndEndsTheirCover() {
        screens.open("apcc.ellis", "cover");
        _assertOne(EmptyState.class);
        click("Arrange cover");
        assertThat(people("Who is away").getValue()).isEqualTo(organisation.person("apcc.ellis"));
        assertThat(people("Who is away").isReadOnly()).isTrue();
        _setValue(people("Who does the work"), organisation.person("apcc.khan"));
        clickInDialog();
        DatePicker last = _get(DatePicker.class, spec -> spec.withLabel("Last day"));
        assertThat(last.getErrorMessage()).isEqualTo("Enter the last day. Cover ends by itself.");
        _setValue(last, today.minusDays(1));
        clickInDialog();
        assertThat(last.getErrorMessage()).isEqualTo("The last day cannot be before the first.");
        _setValue(last, today.plusDays(4));
        clickInDialog();

        assertThat(shown()).contains("Amina Khan covers for Tom Ellis", " · now");

        click("End now");
        assertThat(shown()).doesNotContain("Amina Khan covers for Tom Ellis");
        click("Undo");
        assertThat(shown()).contains("Amina Khan covers for Tom Ellis");
    }

    @Test
    void anAdministratorChoosesWhoIsAwayAndIsOfferedWhoMayStandIn() {
        screens.open("admin", "cover");
        click("Arrange cover");
        _setValue(people("Who is away"), organisation.person("apcc.ellis"));

        assertThat(people("Who does the work").getListDataView().getItems())
                .containsExactly(organisation.person("apcc.khan"), organisation.person("deputy"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"contributor.walsall", "commissioner", "panel.walsall"})
    void whoHasNothingToHandOnDoesNotOpenIt(String username) {
        try {
            screens.open(username, "cover");
        } catch (RuntimeException denied) {
            assertThat(denied).hasStackTraceContaining("Access");
        }
        _assertNone(CoversView.class);
        SignedIn.as("editor");
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<PersonId> people(String label) {
        return _get(ComboBox.class, spec -> spec.withLabel(label));
    }

    private static void click(String label) {
        _click(_get(Button.class, spec -> spec.withText(label)));
    }

    private static void clickInDialog() {
        _click(_get(
                Button.class,
                spec -> spec.withText("Arrange cover")
                        .withPredicate(button -> button.findAncestor(CoversView.class) == null)));
    }

    private static String shown() {
        return _get(CoversView.class).getElement().getTextRecursively();
    }
}
