package uk.muster.decision.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import uk.muster.decision.DecisionMerge;
import uk.muster.decision.DecisionMerge.Clash;
import uk.muster.decision.DecisionText;
import uk.muster.ui.MarkdownText;
import uk.muster.ui.Notice;

/** What two people wrote in the same place, side by side, to choose from. Until then nothing more is stored. */
final class ClashChoice extends Div {

    /** @param chosen takes what comes of the choice, to be shown and stored */
    ClashChoice(String who, DecisionMerge merge, Consumer<DecisionText> chosen) {
        addClassName("decision__clash");
        getElement().setAttribute("tabindex", "-1").setAttribute("role", "group");
        getElement().setAttribute("aria-label", "Two versions");
        add(Notice.warning(
                "%s wrote in the same place while you were writing. What you type is not stored until you choose"
                                .formatted(who)
                        + " whose words to go on with; the rest of both is kept."));
        merge.clashes().forEach(clash -> add(part(clash, who)));
        Div deeds = new Div(
                new Button("Keep my words", click -> chosen.accept(merge.withMine())),
                new Button("Take theirs", click -> chosen.accept(merge.withTheirs())));
        deeds.addClassName("decision__deeds");
        add(deeds);
    }

    /** Whoever was in a field is led here. */
    void focus() {
        getElement().executeJs("this.focus()");
    }

    private static Div part(Clash clash, String who) {
        Div both = new Div(side("Yours", clash.mine()), side(who, clash.theirs()));
        both.addClassName("decision__both");
        return new Div(new H3(clash.part()), both);
    }

    private static Div side(String whose, String words) {
        Paragraph heading = new Paragraph(whose);
        heading.addClassName("quiet");
        return new Div(heading, new MarkdownText(words.isEmpty() ? "*Nothing*" : words));
    }
}
