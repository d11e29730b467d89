package uk.muster.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import uk.muster.report.FrontMatter;
import uk.muster.report.ReportConflict;
import uk.muster.report.ReportRefused;
import uk.muster.ui.ComparedText;
import uk.muster.ui.Notice;
import uk.muster.ui.UndoNotice;

/**
 * A part of the paper that the editor writes where it stands: shown as it will read, or as fields. A change that
 * somebody else made to another part meanwhile is taken over; one to the same part is shown beside what was typed.
 */
final class WrittenPart extends Div {

    private final WrittenFields fields;
    private final Store store;
    private final Button edit;
    private final Div problem = new Div();
    private final Div actions;
    private FrontMatter base = FrontMatter.blank("");
    private List<Component> asItReads = List.of();
    private boolean editable;
    private boolean editing;

    /** Where what was written goes. */
    interface Store {

        /** @throws ReportConflict if somebody changed the text meanwhile */
        void save(FrontMatter written);
    }

    WrittenPart(String editLabel, WrittenFields fields, Store store) {
        this.fields = fields;
        this.store = store;
        this.edit = new Button(editLabel, click -> edit(base));
        Button save = new Button("Save", click -> saveAndGoOn());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        this.actions = new Div(save, new Button("Cancel", click -> cancel()));
        actions.addClassName("front__actions");
        problem.addClassName("front__conflict");
    }

    /** Shows the part as it will read; while somebody writes in it, the fields stay. */
    void show(FrontMatter written, List<Component> reading, boolean mayEdit) {
        asItReads = reading;
        editable = mayEdit;
        if (!editing) {
            base = written;
            showReading();
        }
    }

    boolean hasUnsavedWords() {
        return editing && !fields.passages(mine()).equals(fields.passages(base));
    }

    /** @return whether everything is stored now */
    boolean save() {
        problem.removeAll();
        if (!hasUnsavedWords()) {
            showReading();
            return true;
        }
        try {
            store();
            return true;
        } catch (ReportConflict refused) {
            showConflict(refused.theirs());
        } catch (ReportRefused refused) {
            problem.add(Notice.error(refused.getMessage()));
        }
        return false;
    }

    private void saveAndGoOn() {
        if (save()) {
            edit.focus();
        }
    }

    private FrontMatter mine() {
        return fields.applyTo(base);
    }

    private void store() {
        editing = false;
        try {
            store.save(mine());
        } catch (ReportConflict conflict) {
            editing = true;
            boolean elsewhere = fields.passages(conflict.theirs()).equals(fields.passages(base));
            base = conflict.theirs();
            if (!elsewhere) {
                throw conflict;
            }
            store();
        } catch (ReportRefused refused) {
            editing = true;
            throw refused;
        }
    }

    private void showConflict(FrontMatter theirs) {
        problem.add(
                Notice.warning("Somebody else saved this part while you were writing. What you typed is still in the"
                        + " fields; below you see what it would change in theirs. Save to put yours in its place."),
                new ComparedText(fields.passages(theirs), fields.passages(mine())),
                new Button("Take theirs instead", click -> edit(theirs)));
    }

    private void edit(FrontMatter written) {
        editing = true;
        problem.removeAll();
        fields.show(written);
        removeAll();
        add(problem, fields, actions);
        fields.focusFirst();
    }

    private void cancel() {
        boolean unsaved = hasUnsavedWords();
        FrontMatter writtenOn = base;
        FrontMatter typed = mine();
        showReading();
        edit.focus();
        if (unsaved) {
            getUI().ifPresent(ui -> UndoNotice.show(ui, "What you typed is discarded.", () -> {
                base = writtenOn;
                edit(typed);
            }));
        }
    }

    private void showReading() {
        editing = false;
        removeAll();
        if (editable) {
            add(edit);
        }
        add(asItReads);
    }
}
