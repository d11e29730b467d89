package uk.muster.update.ui;

import static java.util.stream.Collectors.toMap;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import uk.muster.ui.TwoVersions;
import uk.muster.update.Merge;
import uk.muster.update.Merge.Part;
import uk.muster.update.Merge.Side;
import uk.muster.update.UpdateContent;

/** Chooses part by part between two people's words in one update. */
final class MergeChoice {

    private final Merge merge;
    private final List<Part> parts;
    private final List<RadioButtonGroup<Side>> choices;

    private MergeChoice(Merge merge) {
        this.merge = merge;
        parts = merge.parts();
        choices = parts.stream().map(MergeChoice::choice).toList();
    }

    /** @param chosen takes what comes of the choices, to be looked at and saved */
    static TwoVersions of(Merge merge, Consumer<UpdateContent> chosen) {
        return new MergeChoice(merge).show(chosen);
    }

    private TwoVersions show(Consumer<UpdateContent> chosen) {
        Button use = new Button("Use these words", click -> chosen.accept(merge.taking(chosen())));
        use.addThemeVariants(ButtonVariant.PRIMARY);
        TwoVersions versions = new TwoVersions(
                "Somebody else",
                parts.stream()
                        .map(part -> new TwoVersions.Part(part.label(), part.mine(), part.theirs()))
                        .toList(),
                use,
                new Button("Keep all of mine", click -> chosen.accept(merge.taking(all(Side.MINE)))),
                new Button("Take all of theirs", click -> chosen.accept(merge.taking(all(Side.THEIRS)))));
        IntStream.range(0, parts.size()).forEach(part -> versions.addBeneath(part, choices.get(part)));
        return versions;
    }

    private static RadioButtonGroup<Side> choice(Part part) {
        RadioButtonGroup<Side> choice = new RadioButtonGroup<>();
        choice.setLabel("Keep for " + part.label().toLowerCase());
        choice.setItems(Side.values());
        choice.setItemLabelGenerator(side -> side == Side.MINE ? "My words" : "Their words");
        choice.setValue(Side.MINE);
        return choice;
    }

    private Map<String, Side> chosen() {
        return IntStream.range(0, parts.size())
                .boxed()
                .collect(toMap(
                        part -> parts.get(part).key(), part -> choices.get(part).getValue()));
    }

    private Map<String, Side> all(Side side) {
        return parts.stream().collect(toMap(Part::key, part -> side));
    }
}
