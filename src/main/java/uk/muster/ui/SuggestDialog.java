package uk.muster.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;

/** Asks for other words for a paragraph that somebody else answers for; they take them or leave them. */
public final class SuggestDialog extends Dialog {

    private final MarkdownField words = new MarkdownField("The words that you suggest");
    private final TextArea note = new TextArea("Why (optional)");
    private final Unsent unsent;

    /** Takes what is suggested. */
    public interface Taker {

        /** @return why it cannot be suggested, in words; empty if it is */
        Optional<String> take(String words, String note);
    }

    /**
     * @param about what it is suggested for: "Paragraph 3"
     * @param now what it says now
     * @param unsent keeps the words that are typed until they are suggested or given up
     */
    public SuggestDialog(String about, String now, int longest, int longestNote, Unsent unsent, Taker taker) {
        this.unsent = unsent;
        setHeaderTitle("Suggest other words: " + about);
        setWidth("min(46rem, 100vw)");
        words.setValue(now);
        words.setMaxLength(longest);
        note.setMaxLength(longestNote);
        note.setWidthFull();
        Div content = new Div(
                new Paragraph("The unit accepts or declines it. Until it accepts, nothing changes in the paper."),
                words,
                note);
        content.addClassName("suggest");
        add(content);
        getFooter()
                .add(new Button("Cancel", click -> end()), new DialogVerb(this, "Suggest this", () -> suggest(taker)));
        unsent.keep(words);
        unsent.offer(words::setValue);
    }

    private void suggest(Taker taker) {
        Optional<String> refused = taker.take(words.getValue(), note.getValue());
        words.setInvalid(refused.isPresent());
        words.setErrorMessage(refused.orElse(""));
        if (refused.isPresent()) {
            words.focus();
        } else {
            end();
        }
    }

    private void end() {
        unsent.forget();
        close();
    }
}
