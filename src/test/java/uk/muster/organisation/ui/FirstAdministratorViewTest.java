package uk.muster.organisation.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.muster.organisation.FirstAdministratorLink;
import uk.muster.security.Accounts;
import uk.muster.security.Role;
import uk.muster.testing.MusterTest;
import uk.muster.testing.Screens;
import uk.muster.testing.TestOrganisation;

@MusterTest
class FirstAdministratorViewTest {

    @Autowired
    Screens screens;

    @Autowired
    FirstAdministratorLink link;

    @Autowired
    Accounts accounts;

    @AfterEach
    void close() {
        screens.close();
    }

    @Test
    void whoeverHasTheLinkBecomesTheFirstAdministratorOnce() {
        screens.open(printedRoute());
        _setValue(_get(TextField.class, spec -> spec.withLabel("Your name")), "Noor Baker");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Username")), "noor");
        _setValue(_get(EmailField.class), "noor@example.org");
        _setValue(_get(PasswordField.class), "short");
        _click(_get(Button.class));
        assertThat(_get(PasswordField.class).getErrorMessage()).isEqualTo("Use 12 to 200 characters.");
        assertThat(accounts.actor("noor")).isEmpty();

        String route = printedRoute();
        _setValue(_get(PasswordField.class), "three calm herons");
        _click(_get(Button.class));
        assertThat(accounts.actor("noor").orElseThrow().is(Role.ADMINISTRATOR)).isTrue();
        assertThat(link.lines()).isEmpty();

        screens.open(route);
        assertThat(_get(H1.class).getText()).isEqualTo("This link does not work");
    }

    @Test
    void anotherTokenOpensNothing() {
        screens.open("first-administrator?token=guess");
        _assertNone(TextField.class);
    }

    @Test
    void onceSomebodyExistsTheLinkOpensNothing(@Autowired TestOrganisation organisation) {
        String route = printedRoute();
        organisation.person("somebody", "Some Body");
        screens.open(route);
        _assertNone(TextField.class);
    }

    private String printedRoute() {
        String url = link.lines().getLast();
        return url.substring(url.indexOf("first-administrator"));
    }
}
