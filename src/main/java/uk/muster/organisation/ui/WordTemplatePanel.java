package uk.muster.organisation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import uk.muster.organisation.WordTemplateFile;
import uk.muster.organisation.WordTemplateState;
import uk.muster.organisation.WordTemplates;
import uk.muster.text.Dates;
import uk.muster.ui.FileChooser;
import uk.muster.ui.Notice;
import uk.muster.ui.UndoNotice;
import uk.muster.word.TemplateRefused;
import uk.muster.word.WordTemplate;

/** The Word template of papers: which there is, another in its place, none. */
final class WordTemplatePanel extends Div {

    private final WordTemplates templates;
    private final Div current = new Div();
    private final Div refusal = new Div();
    private final Button choose = new Button();

    /** When the template was set that is shown; null if there is none. */
    private @Nullable Instant since;

    WordTemplatePanel(WordTemplates templates) {
        this.templates = templates;
        addClassName("word-template");
        current.addClassName("word-template__current");
        add(
                new H2("Word template"),
                new Paragraph(
                        "The Word files of papers take the styles, fonts, page size and margins of this file,"
                                + " and its headers and footers as they stand there. Papers already published keep their look."),
                current,
                refusal,
                upload());
        show();
    }

    private void show() {
        Optional<WordTemplateState> state = templates.state();
        since = state.map(WordTemplateState::setAt).orElse(null);
        current.removeAll();
        choose.setText(state.isPresent() ? "Choose another file…" : "Choose a file…");
        state.ifPresentOrElse(
                this::show, () -> current.add(new Paragraph("No template: papers have Muster's own look.")));
    }

    private void show(WordTemplateState state) {
        if (state.failedAt() != null) {
            current.add(Notice.warning(
                    "A paper could not be made with this template on %s and has Muster's own look instead. Open the"
                                    .formatted(day(state.failedAt()))
                            + " template in Word, save it again and choose it below, or remove it."));
        }
        Button remove = new Button("Remove", click -> remove());
        remove.setAriaLabel("Remove the Word template");
        Paragraph file = new Paragraph(download(state.name()));
        file.add(", in use since " + day(state.setAt()));
        current.add(file, remove);
    }

    private static String day(Instant at) {
        return Dates.day(LocalDate.ofInstant(at, Dates.LONDON));
    }

    private Anchor download(String name) {
        return new Anchor(
                DownloadHandler.fromInputStream(event -> templates
                        .file()
                        .map(file -> new DownloadResponse(
                                new ByteArrayInputStream(file.content()),
                                file.name(),
                                "application/octet-stream",
                                file.content().length))
                        .orElseGet(() -> DownloadResponse.error(404))),
                AttachmentType.DOWNLOAD,
                name);
    }

    private Upload upload() {
        Upload upload = new FileChooser(
                choose, WordTemplate.MOST_BYTES, (name, content) -> () -> set(new WordTemplateFile(name, content)));
        upload.setAcceptedFileTypes(".docx", ".dotx");
        upload.addFileRejectedListener(
                rejected -> refuse("Choose one Word document (.docx) or Word template (.dotx)."));
        return upload;
    }

    private void set(WordTemplateFile file) {
        try {
            change("Papers now take their look from %s.".formatted(file.name()), () -> templates.set(file, since));
        } catch (TemplateRefused refused) {
            refuse(refused.getMessage());
        }
    }

    private void remove() {
        change("Word template removed.", () -> templates.remove(since));
    }

    /** @param change gives back what was there before it */
    private void change(String what, Supplier<Optional<WordTemplateFile>> change) {
        unlessOvertaken(() -> {
            Optional<WordTemplateFile> before = change.get();
            show();
            Instant mine = since;
            getUI().ifPresent(ui -> UndoNotice.show(ui, what, () -> unlessOvertaken(() -> restore(before, mine))));
        });
    }

    private void restore(Optional<WordTemplateFile> before, @Nullable Instant mine) {
        before.ifPresentOrElse(file -> templates.set(file, mine), () -> templates.remove(mine));
        show();
        choose.focus();
    }

    /** Changes only what whoever does so has seen; two who set the first one at once are told alike. */
    private void unlessOvertaken(Runnable change) {
        refusal.removeAll();
        try {
            change.run();
        } catch (OptimisticLockingFailureException | DataIntegrityViolationException overtaken) {
            show();
            refuse("Somebody else changed the Word template meanwhile, and nothing was done. What is in use now stands"
                    + " above: do it again if it is still wanted.");
        }
    }

    private void refuse(String message) {
        refusal.removeAll();
        refusal.add(Notice.error(message));
    }
}
