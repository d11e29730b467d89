package uk.muster.organisation.ui;

import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import uk.muster.organisation.Body;
import uk.muster.ui.Form;

/** The fields of the body's details: the same when they are kept and when the first administrator starts. */
final class BodyFields {

    private BodyFields() {}

    static Form<Body> form() {
        Form<Body> form = new Form<>(Body.class);
        form.field("name", new TextField("Name of the body"));
        form.field("shortName", new TextField("Short name")).setHelperText("Used where its office reports");
        form.field("headTitle", new TextField("Title of its head"))
                .setHelperText("Commissioner, Mayor, Chair of the policing board …");
        form.field("boardName", new TextField("Name of its board")).setHelperText("To which papers go");
        form.field("forceName", new TextField("Name of the police force"));
        form.field("contact", new TextField("Contact (optional)"))
                .setHelperText("Where the public may turn to about a paper");
        form.keep("version");
        return form;
    }

    static List<String> words(Body body) {
        return List.of(
                body.name(), body.shortName(), body.headTitle(), body.boardName(), body.forceName(), body.contact());
    }
}
