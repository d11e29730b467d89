package uk.muster.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.muster.review.ReviewedUpdate;
import uk.muster.ui.Annotatable;
import uk.muster.ui.ComparedText;
import uk.muster.ui.UpdateComments;
import uk.muster.update.ParagraphText;
import uk.muster.update.UpdateContent;

/** The unit's words or what changed in them, with what is said about each paragraph beneath it. */
final class ReadingPane extends Div {

    /** How the text is shown. */
    private enum Reading {
        AS_IT_READS("As it reads"),
        SINCE_SUBMITTED("Changes since last submitted"),
        SINCE_LAST_ROUND("Changes since last round");

        private final String label;

        Reading(String label) {
            this.label = label;
        }
    }

    private final ReviewedUpdate reviewed;
    private final Map<String, Component> beneath = new LinkedHashMap<>();
    private final Div text = new Div();

    ReadingPane(ReviewedUpdate reviewed, UpdateComments comments) {
        this.reviewed = reviewed;
        text.addClassName("review-desk__text");
        List<ParagraphText> paragraphs = reviewed.update().content().paragraphs();
        for (ParagraphText paragraph : paragraphs) {
            comments.on(paragraph.id(), "Paragraph " + (paragraphs.indexOf(paragraph) + 1))
                    .ifPresent(place -> beneath.put(paragraph.id().toString(), place));
        }
        add(readings(), text);
        Set<UUID> here = paragraphs.stream().map(ParagraphText::id).collect(Collectors.toSet());
        comments.onTheWhole(here).ifPresent(this::add);
    }

    private RadioButtonGroup<Reading> readings() {
        List<Reading> possible = new ArrayList<>(List.of(Reading.AS_IT_READS));
        if (reviewed.lastSubmitted() != null) {
            possible.add(Reading.SINCE_SUBMITTED);
        }
        if (reviewed.lastRound() != null) {
            possible.add(Reading.SINCE_LAST_ROUND);
        }
        RadioButtonGroup<Reading> readings = new RadioButtonGroup<>("Show", possible);
        readings.setItemLabelGenerator(reading -> reading.label);
        readings.addValueChangeListener(change -> read(change.getValue()));
        readings.setVisible(possible.size() > 1);
        readings.setValue(reviewed.lastSubmitted() == null ? Reading.AS_IT_READS : Reading.SINCE_SUBMITTED);
        return readings;
    }

    private void read(Reading reading) {
        text.removeAll();
        switch (reading) {
            case AS_IT_READS -> show(new UpdateText(reviewed.update().content()));
            case SINCE_SUBMITTED -> show(changesSince(reviewed.lastSubmitted()));
            case SINCE_LAST_ROUND -> show(changesSince(reviewed.lastRound()));
        }
    }

    private <T extends Component & Annotatable> void show(T shown) {
        beneath.forEach(shown::addBeneath);
        text.add(shown);
    }

    private ComparedText changesSince(UpdateContent before) {
        return new ComparedText(before.passages(), reviewed.update().content().passages());
    }
}
