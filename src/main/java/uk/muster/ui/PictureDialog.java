package uk.muster.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import java.util.function.Consumer;
import uk.muster.picture.Picture;
import uk.muster.picture.PictureRefused;
import uk.muster.picture.PictureService;
import uk.muster.text.PictureMarkdown;

/** Asks for a picture and for the words that stand for it, without which it is not taken. Decision 0202. */
final class PictureDialog extends Dialog {

    private static final int LONGEST = 500;
    private static final String FORMS = "Choose one PNG or JPEG picture of at most 5 MB.";

    private final PictureService pictures;
    private final Consumer<String> taker;
    private final Button choose = new Button("Choose a picture…");
    private final Div chosen = new Div();
    private final TextArea words = new TextArea("What the picture shows");
    private String name = "";

    /** @param taker gets the picture as Markdown */
    PictureDialog(PictureService pictures, Consumer<String> taker) {
        this.pictures = pictures;
        this.taker = taker;
        setHeaderTitle("Picture");
        setWidth("min(40rem, 100vw)");
        chosen.addClassName("picture__chosen");
        chosen.getElement().setAttribute("aria-live", "polite");
        words.setMaxLength(LONGEST);
        words.setManualValidation(true);
        words.setWidthFull();
        words.setHelperText("For readers who cannot see it: what it tells, in a sentence or two.");
        Div content = new Div(
                new Paragraph(
                        "PNG or JPEG, at most 5 MB. What cameras and programs write into the file, such as the place"
                                + " where it was taken, is left out."),
                upload(),
                chosen,
                words);
        content.addClassName("picture");
        add(content);
        getFooter().add(new Button("Cancel", click -> close()), new DialogVerb(this, "Put it in", this::insert));
    }

    private Upload upload() {
        Upload upload = new FileChooser(choose, PictureService.MOST_BYTES, (_, file) -> taken(file));
        upload.setMaxFileSize(PictureService.MOST_BYTES);
        upload.setAcceptedFileTypes("image/png", "image/jpeg", ".png", ".jpg", ".jpeg");
        upload.addFileRejectedListener(rejected -> show(Notice.error(FORMS)));
        return upload;
    }

    private Runnable taken(byte[] file) {
        try {
            String stored = pictures.add(file);
            return () -> showPicture(stored);
        } catch (PictureRefused refused) {
            return () -> refuse(refused.getMessage());
        }
    }

    private void showPicture(String stored) {
        name = stored;
        show(new Image(Picture.WORKSPACE + stored, "The picture that you chose"));
        words.focus();
    }

    private void refuse(String why) {
        name = "";
        show(Notice.error(why));
    }

    private void show(Component what) {
        chosen.removeAll();
        chosen.add(what);
    }

    private void insert() {
        boolean silent = PictureMarkdown.saysNothing(words.getValue());
        words.setInvalid(silent);
        words.setErrorMessage("Say what the picture shows, for readers who cannot see it.");
        if (name.isEmpty()) {
            show(Notice.error(FORMS));
            choose.focus();
        } else if (silent) {
            words.focus();
        } else {
            close();
            taker.accept(PictureMarkdown.of(words.getValue(), name));
        }
    }
}
