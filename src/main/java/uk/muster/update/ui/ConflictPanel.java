package uk.muster.update.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import uk.muster.text.Difference;
import uk.muster.text.Difference.Kind;
import uk.muster.update.Merge;
import uk.muster.update.Merge.Part;
import uk.muster.update.Merge.Side;
import uk.muster.update.UpdateContent;

/** Both texts after somebody else saved first: side by side, the differing words marked, chosen part by part. */
final class ConflictPanel extends Section {

    private final Merge merge;
    private final Map<String, RadioButtonGroup<Side>> choices = new LinkedHashMap<>();

    /** @param chosen takes what comes of the choices, to be looked at and saved */
    ConflictPanel(Merge merge, Consumer<UpdateContent> chosen) {
        this.merge = merge;
        addClassName("conflict");
        setAriaLabel("Two versions");
        getElement().setAttribute("tabindex", "-1");
        add(
                new H3("Somebody else changed this update while you were writing"),
                new Paragraph(
                        "You both wrote in the same place. Both texts are in the history; choose whose words to keep here."));
        merge.parts().forEach(part -> add(part(part)));
        add(actions(chosen));
    }

    void focus() {
        getElement().executeJs("this.focus()");
    }

    private Div part(Part part) {
        RadioButtonGroup<Side> choice = new RadioButtonGroup<>();
        choice.setLabel("Keep for " + part.label().toLowerCase());
        choice.setItems(Side.values());
        choice.setItemLabelGenerator(side -> side == Side.MINE ? "My words" : "Their words");
        choice.setValue(Side.MINE);
        choices.put(part.key(), choice);
        Div both = new Div(
                side("Mine", part.theirs(), part.mine(), part.mine()),
                side("Theirs", part.mine(), part.theirs(), part.theirs()));
        both.addClassName("conflict__both");
        Div block = new Div(new H4(part.label()), both, choice);
        block.addClassName("conflict__part");
        return block;
    }

    private static Div side(String whose, String other, String own, String words) {
        Div text = new Div();
        text.addClassName("compared__words");
        text.getElement().setProperty("innerHTML", words.isEmpty() ? "<i>Not there</i>" : marked(other, own));
        Paragraph heading = new Paragraph(whose);
        heading.addClassName("conflict__whose");
        return new Div(heading, text);
    }

    /** Only what this side has: the words that the other lacks stand out. */
    private static String marked(String other, String own) {
        return new Difference(Difference.between(other, own).pieces().stream()
                        .filter(piece -> piece.kind() != Kind.REMOVED)
                        .toList())
                .toHtml();
    }

    private Div actions(Consumer<UpdateContent> chosen) {
        Button use = new Button("Use these words", click -> chosen.accept(merge.taking(chosen())));
        use.addThemeVariants(ButtonVariant.PRIMARY);
        Button mine = new Button("Keep all of mine", click -> chosen.accept(merge.mine()));
        Button theirs = new Button("Take all of theirs", click -> chosen.accept(merge.theirs()));
        Div actions = new Div(use, mine, theirs);
        actions.addClassName("conflict__actions");
        return actions;
    }

    private Map<String, Side> chosen() {
        return choices.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, choice -> choice.getValue().getValue()));
    }
}
