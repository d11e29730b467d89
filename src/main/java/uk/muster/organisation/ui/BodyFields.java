package uk.muster.organisation.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.stream.IntStream;
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
        form.field("clearDays", clearDays());
        form.keep("version");
        return form;
    }

    private static Select<Integer> clearDays() {
        Select<Integer> clearDays = new Select<>();
        clearDays.setLabel("Clear days before a meeting");
        clearDays.setHelperText("Working days for which a paper lies open, without those of publication and meeting");
        clearDays.setItems(
                IntStream.rangeClosed(0, Body.MOST_CLEAR_DAYS).boxed().toList());
        return clearDays;
    }

    static List<String> words(Body body) {
        return List.of(
                body.name(),
                body.shortName(),
                body.headTitle(),
                body.boardName(),
                body.forceName(),
                body.contact(),
                body.clearDays() + " clear days");
    }
}
