package uk.muster.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.List;
import uk.muster.text.Difference;
import uk.muster.text.Difference.Kind;

/** Both texts after two people wrote in the same place: side by side, the differing words marked, to choose from. */
public final class TwoVersions extends Section {

    private final List<Div> blocks = new ArrayList<>();

    /** A part in which both wrote; without words where one of them does not have it. */
    public record Part(String label, String mine, String theirs) {}

    /** @param who wrote there too */
    public TwoVersions(String who, List<Part> parts, Button... deeds) {
        addClassName("two-versions");
        setAriaLabel("Two versions");
        getElement().setAttribute("tabindex", "-1");
        add(
                new H3(who + " wrote here while you were writing"),
                new Paragraph("Both wrote in the same place. Choose whose words to go on with; until then nothing more"
                        + " is stored. The rest of both is kept."));
        parts.forEach(part -> blocks.add(block(part)));
        blocks.forEach(this::add);
        Div actions = new Div(deeds);
        actions.addClassName("two-versions__actions");
        add(actions);
    }

    /** To choose between the two as wholes. */
    public static TwoVersions ofWholes(String who, List<Part> parts, Runnable keepMine, Runnable takeTheirs) {
        return new TwoVersions(
                who,
                parts,
                new Button("Keep my words", click -> keepMine.run()),
                new Button("Take theirs", click -> takeTheirs.run()));
    }

    /** @param part its place among the parts, from 0 */
    public void addBeneath(int part, Component choice) {
        blocks.get(part).add(choice);
    }

    /** The fields make way for it, or stand below: whoever was in one of them is led here. */
    public void focus() {
        getElement().executeJs("this.focus()");
    }

    private static Div block(Part part) {
        Div both = new Div(side("Mine", part.theirs(), part.mine()), side("Theirs", part.mine(), part.theirs()));
        both.addClassName("two-versions__both");
        Div block = new Div(new H4(part.label()), both);
        block.addClassName("two-versions__part");
        return block;
    }

    private static Div side(String whose, String other, String own) {
        Div text = new Div();
        text.addClassName("compared__words");
        text.getElement().setProperty("innerHTML", own.isEmpty() ? "<i>Not there</i>" : marked(other, own));
        Paragraph heading = new Paragraph(whose);
        heading.addClassName("two-versions__whose");
        return new Div(heading, text);
    }

    /** Only what this side has: the words that the other lacks stand out. */
    private static String marked(String other, String own) {
        return new Difference(Difference.between(other, own).pieces().stream()
                        .filter(piece -> piece.kind() != Kind.REMOVED)
                        .toList())
                .toHtml();
    }
}
