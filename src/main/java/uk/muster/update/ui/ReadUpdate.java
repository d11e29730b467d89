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

    ReadUpdate(UpdateContent content, UpdateComments comments) {
        addClassName("read-update");
        PassageList passages = new PassageList(content.passages());
        add(passages);
        int number = 0;
        for (ParagraphText paragraph : content.paragraphs()) {
            number++;
            comments.on(paragraph.id(), "Paragraph " + number)
                    .ifPresent(thread -> passages.addBeneath(paragraph.id().toString(), thread));
        }
        comments.onTheWhole(content.paragraphs().stream().map(ParagraphText::id).collect(Collectors.<UUID>toSet()))
                .ifPresent(this::add);
    }
}
