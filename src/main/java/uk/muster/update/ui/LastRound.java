package uk.muster.update.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.H3;
import java.util.List;
import java.util.function.Consumer;
import uk.muster.ui.PassageList;
import uk.muster.update.ParagraphText;
import uk.muster.update.UpdateContent;

/** What the unit said in the last round, to read beside the new text and to carry over. */
final class LastRound extends Aside {

    LastRound(UpdateContent said) {
        this(said, new PassageList(said.passages()));
    }

    private LastRound(UpdateContent said, PassageList passages) {
        addClassName("last-round");
        getElement().setAttribute("aria-label", "Last round");
        add(new H3("Last round"), passages);
    }

    /** @param copy takes the paragraphs that the writer wants in this update */
    LastRound(UpdateContent said, Consumer<List<ParagraphText>> copy) {
        PassageList passages = new PassageList(said.passages());
        this(said, passages);
        for (ParagraphText paragraph : said.paragraphs()) {
            passages.addBeneath(
                    paragraph.id().toString(), copying("Copy into this update", () -> copy.accept(List.of(paragraph))));
        }
        if (said.paragraphs().size() > 1) {
            add(copying("Copy all paragraphs", () -> copy.accept(said.paragraphs())));
        }
    }

    private static Button copying(String words, Runnable copy) {
        Button button = new Button(words, click -> copy.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }
}
