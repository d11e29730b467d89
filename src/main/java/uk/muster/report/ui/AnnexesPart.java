package uk.muster.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.util.IdGenerator;
import uk.muster.report.Annex;
import uk.muster.report.AnnexText;
import uk.muster.report.Linking;
import uk.muster.report.PaperHtml;
import uk.muster.ui.HtmlBlock;

/** The annexes at the end of the paper: as they read, or one of them as fields. */
final class AnnexesPart extends Div {

    /** How the keys of annexes begin among those of the paper's passages. */
    static final String PASSAGE = "annex.";

    private final PaperHtml html;
    private final ExemptDesk desk;
    private final Sharing sharing;
    private final IdGenerator ids;
    private @Nullable AnnexForm form;
    private @Nullable Seen seen;

    AnnexesPart(PaperHtml html, ExemptDesk desk, Sharing sharing, IdGenerator ids) {
        this.html = html;
        this.desk = desk;
        this.sharing = sharing;
        this.ids = ids;
    }

    /** What was shown last: the same again would only take the focus away. */
    private record Seen(List<Annex> annexes, List<AnnexText> written, Linking linking, boolean editable) {}

    /** Whoever is writing an annex goes on with it. */
    void show(List<Annex> annexes, List<AnnexText> written, Linking linking, boolean editable) {
        Seen now = new Seen(annexes, written, linking, editable);
        if (!now.equals(seen)) {
            seen = now;
            layOut(now);
        }
    }

    /** Opens the annex of that key to write in it. */
    void write(String key) {
        if (seen != null && form == null) {
            seen.written().stream()
                    .filter(annex -> key.endsWith(annex.id().toString()))
                    .findFirst()
                    .ifPresent(this::edit);
        }
    }

    /** Opens the annex in which words were typed on this device that were never saved. */
    void bringBack(String key, String words, long version) {
        if (seen == null || !seen.editable()) {
            return;
        }
        if (form == null) {
            open(typedIn(UUID.fromString(key.split("\\.")[1]), version));
        }
        form.bringBack(key, words);
    }

    /** Saving it says so if somebody else has changed it since that version. */
    private AnnexText typedIn(UUID id, long version) {
        return seen.written().stream()
                .filter(annex -> annex.id().equals(id))
                .findFirst()
                .map(annex -> annex.on(version))
                .orElseGet(() -> AnnexText.blank(id));
    }

    boolean hasUnsavedWords() {
        return form != null && form.hasUnsavedWords();
    }

    private void layOut(Seen now) {
        List<Component> parts = new ArrayList<>();
        boolean writing = false;
        for (int index = 0; index < now.annexes().size(); index++) {
            AnnexText text = now.written().get(index);
            if (form != null && form.annex().id().equals(text.id())) {
                writing = true;
                parts.add(form);
            } else {
                parts.add(new HtmlBlock(html.annex(now.annexes().get(index), now.linking())));
                if (now.editable()) {
                    parts.add(deeds(now.annexes().get(index), text));
                }
            }
        }
        if (form != null && !writing) {
            parts.add(form);
        } else if (form == null && now.editable()) {
            parts.add(new Button("Add annex", click -> edit(AnnexText.blank(ids.generateId()))));
        }
        removeAll();
        add(parts);
    }

    private Div deeds(Annex annex, AnnexText text) {
        Button edit = button("Edit", annex, () -> edit(text));
        Button remove = button("Remove", annex, () -> desk.remove(this, text));
        Div deeds = new Div(edit, remove);
        deeds.addClassName("report__deeds");
        return deeds;
    }

    private static Button button(String label, Annex annex, Runnable action) {
        Button button = new Button(label + " " + annex.name(), click -> action.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private void edit(AnnexText annex) {
        open(annex);
        form.focusFirst();
    }

    private void open(AnnexText annex) {
        form = new AnnexForm(annex, sharing, desk::save, this::finish);
        if (seen != null) {
            layOut(seen);
        }
    }

    private void finish() {
        form = null;
        if (seen != null) {
            layOut(seen);
        }
    }
}
