package uk.muster.ui;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import uk.muster.text.WordPaste;

/** The server's side of {@code markdown-editor.js}, which edits in the browser and asks here what a paste means. */
@Tag("muster-markdown-editor")
@JsModule("context://modules/markdown-editor.js")
final class MarkdownEditor extends Component implements HasComponents {

    private Runnable pictureWanted = () -> {};

    MarkdownEditor(Component... parts) {
        add(parts);
    }

    void onPictureWanted(Runnable answer) {
        pictureWanted = answer;
    }

    /** Puts a picture below the line in which the cursor stands. */
    void insertPicture(String markdown) {
        getElement().callJsFunction("insert", "picture", markdown);
    }

    @ClientCallable
    void wantPicture() {
        pictureWanted.run();
    }

    @ClientCallable
    String toMarkdown(String clipboardHtml) {
        return WordPaste.toMarkdown(clipboardHtml);
    }
}
