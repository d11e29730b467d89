package uk.muster.organisation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Objects;
import uk.muster.organisation.PersonDetails;
import uk.muster.ui.Notice;

/** Says what somebody else stored meanwhile; what was typed stays in the form and can be saved over it. */
final class ConflictNotice extends Div {

    private final UnorderedList changes = new UnorderedList();

    ConflictNotice(PersonDetails before, PersonDetails now, Runnable takeTheirs) {
        compare("Name", before.name(), now.name());
        compare("Job title", before.title(), now.title());
        compare("Username", before.username(), now.username());
        compare("E-mail", before.email(), now.email());
        if (!before.roles().equals(now.roles())) {
            changes.add(new ListItem("Roles have changed."));
        }
        if (!before.portfolio().equals(now.portfolio())) {
            changes.add(new ListItem("The portfolio has changed."));
        }
        add(
                Notice.warning("Somebody else changed this person while you were editing. What you typed is still here:"
                        + " save to put it in place of theirs."),
                changes,
                new Button("Show theirs instead", click -> takeTheirs.run()));
    }

    private void compare(String what, String before, String now) {
        if (!Objects.equals(before, now)) {
            changes.add(new ListItem(what + " is now “" + now + "”."));
        }
    }
}
