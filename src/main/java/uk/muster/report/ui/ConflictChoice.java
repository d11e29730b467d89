package uk.muster.report.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import uk.muster.report.FrontMatter;
import uk.muster.report.FrontMatterMerge;
import uk.muster.report.FrontMatterMerge.Part;
import uk.muster.ui.MarkdownText;
import uk.muster.ui.Notice;

/** Both texts after two people wrote in the same place, side by side, to choose from. */
final class ConflictChoice extends Div {

    /** @param chosen takes what comes of the choice, to be stored */
    ConflictChoice(FrontMatterMerge merge, Consumer<FrontMatter> chosen) {
        getElement().setAttribute("tabindex", "-1").setAttribute("role", "group");
        getElement().setAttribute("aria-label", "Two versions");
        add(Notice.warning("Somebody else wrote in the same place while you were writing. Both texts are kept in the"
                + " history; choose whose words to go on with."));
        merge.parts().forEach(part -> add(part(part)));
        Div actions = new Div(
                new Button("Keep my words", click -> chosen.accept(merge.withMine())),
                new Button("Take theirs", click -> chosen.accept(merge.withTheirs())));
        actions.addClassName("front__actions");
        add(actions);
    }

    /** The fields make way for it: whoever was in one of them is led here. */
    void focus() {
        getElement().executeJs("this.focus()");
    }

    private static Div part(Part part) {
        Div both = new Div(side("Mine", part.mine()), side("Theirs", part.theirs()));
        both.addClassName("front__both");
        return new Div(new H4(part.label()), both);
    }

    private static Div side(String whose, String words) {
        Paragraph heading = new Paragraph(whose);
        heading.addClassName("quiet");
        return new Div(heading, new MarkdownText(words.isEmpty() ? "*Nothing*" : words));
    }
}
