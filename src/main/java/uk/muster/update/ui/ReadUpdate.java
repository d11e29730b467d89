package uk.muster.update.ui;

import com.vaadin.flow.component.html.Div;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.muster.ui.PassageList;
import uk.muster.ui.UpdateComments;
import uk.muster.update.ParagraphText;
import uk.muster.update.UpdateContent;

/** An update that is out of the unit's hands, to read, with what was said about it. */
final class ReadUpdate extends Div {

    ReadUpdate(UpdateContent content, Suggestions suggestions, UpdateComments comments) {
        addClassName("read-update");
        PassageList passages = new PassageList(content.passages());
        add(passages);
        int number = 0;
        for (ParagraphText paragraph : content.paragraphs()) {
            number++;
            String label = "Paragraph " + number;
            String key = paragraph.id().toString();
            passages.addBeneath(key, suggestions.on(paragraph, label));
            comments.on(paragraph.id(), label).ifPresent(thread -> passages.addBeneath(key, thread));
        }
        comments.onTheWhole(content.paragraphs().stream().map(ParagraphText::id).collect(Collectors.<UUID>toSet()))
                .ifPresent(this::add);
    }
}
