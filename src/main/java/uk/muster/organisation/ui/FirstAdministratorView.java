package uk.muster.organisation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Optional;
import uk.muster.organisation.Body;
import uk.muster.organisation.ChangeRefused;
import uk.muster.organisation.FirstAdministratorLink;
import uk.muster.organisation.NewPassword;
import uk.muster.organisation.OrganisationService;
import uk.muster.organisation.PersonDetails;
import uk.muster.ui.Form;
import uk.muster.ui.Notice;

/** Where the link on the console leads: the first administrator names themselves and the body, then signs in. */
@Route(value = "first-administrator", autoLayout = false)
@PageTitle("Set up – Muster")
@AnonymousAllowed
class FirstAdministratorView extends Main implements BeforeEnterObserver {

    private static final PersonDetails NOBODY = new PersonDetails("", "Administrator", "", "", List.of(), List.of());

    private final FirstAdministratorLink link;
    private final Form<PersonDetails> person = new Form<>(PersonDetails.class);
    private final Form<NewPassword> password = new Form<>(NewPassword.class);
    private final Form<Body> body = BodyFields.form();
    private String token = "";

    FirstAdministratorView(FirstAdministratorLink link, OrganisationService organisation) {
        this.link = link;
        addClassName("door");
        person.field("name", new TextField("Your name"));
        person.field("username", new TextField("Username"));
        person.field("email", PersonForm.emailField());
        person.keep("title");
        person.keep("roles");
        person.keep("portfolio");
        person.show(NOBODY);
        password.field("value", PersonDialog.newPasswordField("Password"));
        body.show(organisation.body());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        token = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("token")
                .orElse("");
        removeAll();
        if (link.opensWith(token)) {
            showForm();
        } else {
            showClosed();
        }
    }

    private void showForm() {
        Button create = new Button("Set up Muster", click -> create());
        create.addThemeVariants(ButtonVariant.PRIMARY);
        add(
                new H1("Set up Muster"),
                new H2("First administrator"),
                new Paragraph("This account is yours. It can add everybody else."),
                person,
                password,
                new H2("Your organisation"),
                new Paragraph("What screens and papers call it. You can change this later, under The body."),
                body,
                create);
    }

    private void showClosed() {
        add(
                new H1("This link does not work"),
                Notice.information(
                        "It has been used, or Muster was started again since it was printed. If nobody has an"
                                + " account yet, the console shows a new link."),
                new Anchor("login", "Sign in"));
    }

    private void create() {
        // From the last form to the first, so that the topmost error has the focus.
        Optional<Body> named = body.read();
        Optional<NewPassword> chosen = password.read();
        Optional<PersonDetails> details = person.read();
        if (details.isEmpty() || chosen.isEmpty() || named.isEmpty()) {
            return;
        }
        try {
            link.use(token, details.get(), chosen.get(), named.get());
            getUI().ifPresent(ui -> ui.navigate("login", QueryParameters.of("set-up", "")));
        } catch (ChangeRefused refused) {
            person.refuse(refused.field(), refused.getMessage());
        }
    }
}
