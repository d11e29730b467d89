package uk.muster.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.muster.testing.MusterTest;
import uk.muster.testing.Screens;
import uk.muster.testing.TestOrganisation;
import uk.muster.ui.Notice;

@MusterTest
class LoginViewTest {

    @Autowired
    Screens screens;

    @BeforeEach
    void create(@Autowired TestOrganisation organisation) {
        organisation.create();
    }

    @AfterEach
    void close() {
        screens.close();
    }

    @Test
    void passwordManagersKnowTheFields() {
        screens.open("editor", "login");

        assertThat(_get(H1.class).getText()).isEqualTo("Sign in to Muster");
        assertThat(_get(TextField.class, spec -> spec.withLabel("Username")).getAutocomplete())
                .hasToString("USERNAME");
        assertThat(_get(PasswordField.class, spec -> spec.withLabel("Password")).getAutocomplete())
                .hasToString("CURRENT_PASSWORD");
        _assertNone(Notice.class);
    }

    @Test
    void whatWentWrongIsSaidAboveTheForm() {
        screens.open("editor", "login");
        UI.getCurrent().navigate("login", QueryParameters.of("error", ""));

        assertThat(_get(Notice.class).getElement().getTextRecursively()).startsWith("That username and password");
        assertThat(_get(Notice.class).getElement().getAttribute("role")).isEqualTo("alert");
    }

    @Test
    void theFormStandsOutsideTheFrame() {
        screens.open("editor", "login");

        assertThat(UI.getCurrent().getChildren()).allMatch(LoginView.class::isInstance);
    }
}
