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
import org.springframework.data.domain.PageRequest;
import uk.muster.organisation.FirstAdministratorLink;
import uk.muster.organisation.OrganisationService;
import uk.muster.security.Accounts;
import uk.muster.security.AuditKind;
import uk.muster.security.AuditTrail;
import uk.muster.security.Role;
import uk.muster.testing.MusterTest;
import uk.muster.testing.Screens;
import uk.muster.testing.SignedIn;
import uk.muster.testing.TestOrganisation;
import uk.muster.ui.Notice;

@MusterTest
class FirstAdministratorViewTest {

    @Autowired
    Screens screens;

    @Autowired
    FirstAdministratorLink link;

    @Autowired
    Accounts accounts;

    @Autowired
    OrganisationService organisation;

    @AfterEach
    void close() {
        screens.close();
    }

    @Test
    void whoeverHasTheLinkBecomesTheFirstAdministratorOnce() {
        screens.open(printedRoute());
        fillIn();
        _setValue(_get(PasswordField.class), "short");
        _click(_get(Button.class));
        assertThat(_get(PasswordField.class).getErrorMessage()).isEqualTo("Use 12 to 200 characters.");
        assertThat(accounts.actor("noor")).isEmpty();

        String route = printedRoute();
        _setValue(_get(PasswordField.class), "three calm herons");
        _click(_get(Button.class));
        assertThat(accounts.actor("noor").orElseThrow().is(Role.ADMINISTRATOR)).isTrue();
        assertThat(link.lines()).isEmpty();
        assertThat(_get(Notice.class).getElement().getTextRecursively()).contains("Muster is set up.");

        screens.open(route);
        assertThat(_get(H1.class).getText()).isEqualTo("This link does not work");
    }

    @Test
    void theBodyIsNamedWithTheFirstAccountAndThatIsWrittenDown(@Autowired AuditTrail trail) {
        screens.open(printedRoute());
        assertThat(_get(TextField.class, spec -> spec.withLabel("Name of its board"))
                        .getValue())
                .isEqualTo("Board");
        fillIn();
        _click(_get(Button.class));

        assertThat(organisation.body().name()).isEqualTo("Policing Board of Mercia");
        assertThat(organisation.body().headTitle()).isEqualTo("Chair");
        assertThat(organisation.body().boardName()).isEqualTo("Board");
        SignedIn.as("noor");
        assertThat(trail.lines(AuditKind.CHANGE, "", PageRequest.of(0, 10)))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.username()).isEqualTo("noor");
                    assertThat(line.what()).isEqualTo("became the first administrator");
                });
    }

    @Test
    void aBodyWithoutANameMakesNobody() {
        screens.open(printedRoute());
        fillIn();
        TextField name = _get(TextField.class, spec -> spec.withLabel("Name of the body"));
        _setValue(name, " ");
        _click(_get(Button.class));

        assertThat(name.getErrorMessage()).isEqualTo("Enter the body's name.");
        assertThat(accounts.actor("noor")).isEmpty();
    }

    @Test
    void whatIsNoAddressIsAnsweredWithHowOneLooks() {
        screens.open(printedRoute());
        fillIn();
        _setValue(_get(EmailField.class), "noor");
        _click(_get(Button.class));

        assertThat(_get(EmailField.class).getErrorMessage())
                .isEqualTo("Enter an e-mail address like name@example.org.");
    }

    @Test
    void anotherTokenOpensNothing() {
        screens.open("first-administrator?token=guess");
        _assertNone(TextField.class);
    }

    @Test
    void onceSomebodyExistsTheLinkOpensNothing(@Autowired TestOrganisation people) {
        String route = printedRoute();
        people.person("somebody", "Some Body");
        screens.open(route);
        _assertNone(TextField.class);
    }

    private static void fillIn() {
        _setValue(_get(TextField.class, spec -> spec.withLabel("Your name")), "Noor Baker");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Username")), "noor");
        _setValue(_get(EmailField.class), "noor@example.org");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Name of the body")), "Policing Board of Mercia");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Title of its head")), "Chair");
        _setValue(_get(PasswordField.class), "three calm herons");
    }

    private String printedRoute() {
        String url = link.lines().getLast();
        return url.substring(url.indexOf("first-administrator"));
    }
}
