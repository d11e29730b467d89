package uk.muster.organisation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.dao.OptimisticLockingFailureException;
import uk.muster.organisation.Body;
import uk.muster.organisation.BodyService;
import uk.muster.organisation.OrganisationService;
import uk.muster.organisation.WordTemplates;
import uk.muster.ui.Form;
import uk.muster.ui.PageHeader;
import uk.muster.ui.Toast;

/** What the body is called, and its head, its board and its force: every screen and paper takes the words from here. */
@Route("body")
@PageTitle("The body – Muster")
@Menu(title = "The body", order = 88, icon = "vaadin:building-o")
@RolesAllowed("ADMINISTRATOR")
@StyleSheet("styles/organisation.css")
class BodyView extends Div {

    private final BodyService bodies;
    private final OrganisationService organisation;
    private final Form<Body> form = BodyFields.form();

    BodyView(BodyService bodies, OrganisationService organisation, WordTemplates templates) {
        this.bodies = bodies;
        this.organisation = organisation;
        Button save = new Button("Save", click -> form.read().ifPresent(this::save));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        add(
                new PageHeader(
                        "The body", "The names that screens and papers use. Papers already published keep theirs."),
                form,
                save,
                new WordTemplatePanel(templates));
        form.show(organisation.body());
    }

    private void save(Body body) {
        try {
            bodies.change(body);
        } catch (OptimisticLockingFailureException conflict) {
            Body theirs = organisation.body();
            form.show(body.withVersion(theirs.version()));
            form.refuse("Somebody else changed these details meanwhile to “"
                    + String.join("”, “", BodyFields.words(theirs))
                    + "”. What you typed is still here: save again to put it in place of theirs.");
            return;
        }
        form.show(organisation.body());
        Toast.success("Saved.");
    }
}
