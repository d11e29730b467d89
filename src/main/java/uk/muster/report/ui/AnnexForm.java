package uk.muster.report.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import uk.muster.picture.PictureService;
import uk.muster.report.AnnexText;
import uk.muster.report.ReportRefused;
import uk.muster.ui.MarkdownField;
import uk.muster.ui.Notice;

/** Where the editor writes an annex. */
final class AnnexForm extends Div {

    private final TextField title = new TextField("Title of the annex");
    private final TextField publicTitle = new TextField("Title for the public (optional)");
    private final MarkdownField text = new MarkdownField("Text of the annex");
    private final Div problem = new Div();
    private final AnnexText annex;

    AnnexForm(AnnexText annex, PictureService pictures, Consumer<AnnexText> store, Runnable done) {
        this.annex = annex;
        addClassName("front__section");
        title.setMaxLength(200);
        publicTitle.setMaxLength(200);
        title.setValue(annex.title());
        publicTitle.setValue(annex.publicTitle());
        text.setValue(annex.text());
        text.offerPictures(pictures);
        title.setWidthFull();
        title.setManualValidation(true);
        publicTitle.setWidthFull();
        publicTitle.setHelperText("What everybody may read as its title if the annex is exempt.");
        text.setHelperText("An empty line begins a new paragraph; each gets its number.");
        Button save = new Button("Save annex", click -> save(store, done));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        Div actions = new Div(save, new Button("Cancel", click -> done.run()));
        actions.addClassName("front__actions");
        add(problem, title, publicTitle, text, actions);
    }

    AnnexText annex() {
        return annex;
    }

    void focusFirst() {
        title.focus();
    }

    boolean hasUnsavedWords() {
        return !written().equals(annex);
    }

    private AnnexText written() {
        return new AnnexText(annex.id(), title.getValue(), publicTitle.getValue(), text.getValue(), annex.version());
    }

    private void save(Consumer<AnnexText> store, Runnable done) {
        problem.removeAll();
        title.setInvalid(title.getValue().isBlank());
        if (title.isInvalid()) {
            title.setErrorMessage("Give the annex a title.");
            title.focus();
            return;
        }
        try {
            store.accept(written());
            done.run();
        } catch (ReportRefused refused) {
            problem.add(Notice.error(refused.getMessage()));
        }
    }
}
