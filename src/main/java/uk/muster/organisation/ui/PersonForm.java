package uk.muster.organisation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import uk.muster.organisation.GrantedRole;
import uk.muster.organisation.HeldPortfolio;
import uk.muster.organisation.PersonDetails;
import uk.muster.ui.Form;

/** Who a person is, what they may do and what they answer for. */
final class PersonForm extends Div {

    private final Form<PersonDetails> person = new Form<>(PersonDetails.class);
    private final DatedEntries<GrantedRole> roles;
    private final DatedEntries<HeldPortfolio> portfolio;
    private final Choices choices;

    PersonForm(Choices choices) {
        this.choices = choices;
        roles = new DatedEntries<>(
                "Roles", "Add a role", entry -> new RoleRow(choices, entry), GrantedRole::period, choices::inWords);
        portfolio = new DatedEntries<>(
                "Portfolio and cover",
                "Add an area or a theme",
                entry -> new PortfolioRow(choices, entry),
                HeldPortfolio::period,
                choices::inWords);
        person.field("name", new TextField("Name"));
        person.field("title", new TextField("Job title (optional)"));
        person.field("username", new TextField("Username"));
        person.field("email", emailField());
        person.keep("roles");
        person.keep("portfolio");
        add(person, roles, portfolio);
    }

    /** The browser's own idea of an address gets our words too. */
    static EmailField emailField() {
        EmailField field = new EmailField("E-mail");
        field.setI18n(new EmailField.EmailFieldI18n().setPatternErrorMessage(PersonDetails.EMAIL_EXPECTED));
        return field;
    }

    void show(PersonDetails details) {
        person.show(details);
        roles.show(details.roles(), choices.today());
        portfolio.show(details.portfolio(), choices.today());
    }

    /** What stands in the fields if all of it is valid. */
    Optional<PersonDetails> read() {
        Optional<List<HeldPortfolio>> held = portfolio.read();
        Optional<List<GrantedRole>> granted = roles.read();
        return person.read()
                .flatMap(details -> granted.flatMap(some -> held.map(others -> details.with(some, others))));
    }

    void refuse(String property, String message) {
        person.refuse(property, message);
    }
}
