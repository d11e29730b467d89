package uk.muster.organisation.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import uk.muster.organisation.AreaView;
import uk.muster.organisation.BodyService;
import uk.muster.organisation.OrganisationService;
import uk.muster.testing.MusterTest;
import uk.muster.testing.Screens;
import uk.muster.testing.TestOrganisation;

@MusterTest
class AdministratorViewsTest {

    @Autowired
    Screens screens;

    @Autowired
    TestOrganisation organisation;

    @Autowired
    OrganisationService read;

    @BeforeEach
    void create() {
        organisation.create();
    }

    @AfterEach
    void close() {
        screens.close();
    }

    @Test
    void anAreaOpens() {
        screens.open("admin", "areas");
        click("Open an area");
        _setValue(text("Name"), "Dudley");
        _setValue(text("Code"), "walsall");
        click("Open area");
        assertThat(text("Code").getErrorMessage()).startsWith("Another area has this code");
        _setValue(text("Code"), "dudley");
        click("Open area");

        assertThat(read.areas(LocalDate.now())).extracting(AreaView::name).contains("Dudley");
        _assertNone(Dialog.class);
    }

    @Test
    void theBodyIsNamedAndAConflictKeepsWhatWasTyped(@Autowired BodyService bodies) {
        screens.open("admin", "body");
        _setValue(text("Name of the body"), "");
        click("Save");
        assertThat(text("Name of the body").getErrorMessage()).isEqualTo("Enter the body's name.");

        _setValue(text("Name of the body"), "Policing Board of Mercia");
        _setValue(text("Title of its head"), "Chair");
        bodies.change(read.body());
        click("Save");
        click("Save");
        assertThat(read.body().name()).isEqualTo("Policing Board of Mercia");
        assertThat(read.body().headTitle()).isEqualTo("Chair");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lead.walsall",
                "contributor.walsall",
                "apcc.khan",
                "deputy",
                "editor",
                "commissioner",
                "panel.walsall"
            })
    void nobodyElseOpensTheViews(String username) {
        Map<String, Class<? extends Component>> views = Map.of(
                "people", PeopleView.class,
                "units", UnitsView.class,
                "areas", AreasView.class,
                "body", BodyView.class);
        views.forEach((route, view) -> {
            try {
                screens.open(username, route);
            } catch (RuntimeException denied) {
                assertThat(denied).hasStackTraceContaining("Access");
            }
            _assertNone(view);
        });
    }

    private static void click(String words) {
        _click(_get(Button.class, spec -> spec.withText(words)));
    }

    private static TextField text(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }
}
