package uk.muster.report.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import uk.muster.report.AnnexText;
import uk.muster.report.ReportRefused;
import uk.muster.ui.Drafts;
import uk.muster.ui.MarkdownField;
import uk.muster.ui.Notice;
import uk.muster.ui.SharedLine;

/** Where the editor writes an annex; the device keeps what is typed until it is saved or given up. */
final class AnnexForm extends Div {

    private final SharedLine title = new SharedLine("Title of the annex");
    private final SharedLine publicTitle = new SharedLine("Title for the public (optional)");
    private final MarkdownField text = new MarkdownField("Text of the annex");
    private final Div problem = new Div();
    private final AnnexText annex;
    private final Drafts drafts;
    private final Runnable done;

    /** By the keys under which the device keeps them. */
    private final Map<String, HasValue<?, String>> fields;

    AnnexForm(AnnexText annex, Sharing sharing, Consumer<AnnexText> store, Runnable done) {
        this.annex = annex;
        this.drafts = sharing.drafts();
        this.done = done;
        addClassName("front__section");
        title.setMaxLength(200);
        publicTitle.setMaxLength(200);
        title.setValue(annex.title());
        publicTitle.setValue(annex.publicTitle());
        text.setValue(annex.text());
        text.offerPictures(sharing.pictures());
        title.setWidthFull();
        title.setManualValidation(true);
        publicTitle.setWidthFull();
        publicTitle.setHelperText("What everybody may read as its title if the annex is exempt.");
        text.setHelperText("An empty line begins a new paragraph; each gets its number.");
        Button save = new Button("Save annex", click -> save(store));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        Div actions = new Div(save, new Button("Cancel", click -> finish()));
        actions.addClassName("front__actions");
        add(problem, title, publicTitle, text, actions);
        fields = Map.of(key("title"), title, key("publicTitle"), publicTitle, key("text"), text);
        drafts.keep(key("title"), title.typing(), annex.version());
        drafts.keep(key("publicTitle"), publicTitle.typing(), annex.version());
        drafts.keep(key("text"), text.area().typing(), annex.version());
    }

    private String key(String field) {
        return AnnexesPart.PASSAGE + annex.id() + "." + field;
    }

    /** @param key of the field in which the words were typed before, which may be one of another annex */
    void bringBack(String key, String words) {
        Optional.ofNullable(fields.get(key)).ifPresent(field -> field.setValue(words));
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

    private void save(Consumer<AnnexText> store) {
        problem.removeAll();
        title.setInvalid(title.getValue().isBlank());
        if (title.isInvalid()) {
            title.setErrorMessage("Give the annex a title.");
            title.focus();
            return;
        }
        try {
            store.accept(written());
            finish();
        } catch (ReportRefused refused) {
            problem.add(Notice.error(refused.getMessage()));
        }
    }

    private void finish() {
        drafts.forget(key(""));
        done.run();
    }
}
