package uk.muster.organisation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import uk.muster.organisation.ChangeRefused;
import uk.muster.organisation.NewPassword;
import uk.muster.organisation.PeopleService;
import uk.muster.organisation.PersonDetails;
import uk.muster.organisation.PersonView;
import uk.muster.ui.DialogVerb;
import uk.muster.ui.Form;
import uk.muster.ui.Toast;

/** Adds or edits a person. It stays open, with all that was typed, until what is in it is stored. */
final class PersonDialog extends Dialog {

    private static final PersonDetails NOBODY = new PersonDetails("", "", "", "", List.of(), List.of());

    private final PeopleService people;
    private final Runnable stored;
    private final PersonForm form;
    private final Div news = new Div();
    private final Form<NewPassword> password = new Form<>(NewPassword.class);
    private @Nullable PersonView edited;

    private PersonDialog(String title, PeopleService people, Choices choices, Runnable stored) {
        this.people = people;
        this.stored = stored;
        form = new PersonForm(choices);
        setHeaderTitle(title);
        addClassName("person-dialog");
        setCloseOnOutsideClick(false);
        setCloseOnEsc(false);
        add(news, form);
        getFooter().add(new Button("Cancel", click -> close()), new DialogVerb(this, "Save", this::save));
    }

    static PersonDialog toAdd(PeopleService people, Choices choices, Runnable stored) {
        PersonDialog dialog = new PersonDialog("Add a person", people, choices, stored);
        dialog.form.show(NOBODY);
        dialog.password.field("value", newPasswordField("Password"));
        dialog.add(dialog.password);
        return dialog;
    }

    static PersonDialog toEdit(PersonView person, PeopleService people, Choices choices, Runnable stored) {
        PersonDialog dialog = new PersonDialog(person.details().name(), people, choices, stored);
        dialog.edited = person;
        dialog.form.show(person.details());
        return dialog;
    }

    static PasswordField newPasswordField(String label) {
        PasswordField field = new PasswordField(label);
        field.setHelperText("At least " + NewPassword.SHORTEST + " characters. Three random words do well.");
        field.setAutocomplete(Autocomplete.NEW_PASSWORD);
        return field;
    }

    private void save() {
        Optional<PersonDetails> details = form.read();
        try {
            if (edited == null) {
                Optional<NewPassword> chosen = password.read();
                if (details.isPresent() && chosen.isPresent()) {
                    people.add(details.get(), chosen.get());
                    done("Added " + details.get().name() + ".");
                }
            } else if (details.isPresent()) {
                people.change(edited.id(), details.get(), edited.version());
                done("Saved " + details.get().name() + ".");
            }
        } catch (ChangeRefused refused) {
            form.refuse(refused.field(), refused.getMessage());
        } catch (OptimisticLockingFailureException conflict) {
            showConflict(edited);
        }
    }

    private void showConflict(PersonView before) {
        PersonView theirs = people.person(before.id());
        edited = theirs;
        news.removeAll();
        news.add(new ConflictNotice(before.details(), theirs.details(), () -> {
            news.removeAll();
            form.show(theirs.details());
        }));
    }

    private void done(String news) {
        close();
        Toast.success(news);
        stored.run();
    }
}
