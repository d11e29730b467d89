package uk.muster.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import uk.muster.ui.Annotatable;
import uk.muster.ui.PassageList;
import uk.muster.ui.StatusBadge;
import uk.muster.update.Status;
import uk.muster.update.UpdateContent;

/** What the unit wrote, as it reads. */
final class UpdateText extends Div implements Annotatable {

    private final PassageList passages;

    UpdateText(UpdateContent content) {
        if (content.nil() == null) {
            add(badge(content));
        }
        passages = new PassageList(content.passages().stream()
                .filter(passage -> !passage.key().equals("status"))
                .toList());
        add(passages);
    }

    @Override
    public void addBeneath(String key, Component... components) {
        passages.addBeneath(key, components);
    }

    private static StatusBadge badge(UpdateContent content) {
        Status status = content.status();
        return status == null ? StatusBadge.none() : new StatusBadge(status.shape(), status.label(), status.name());
    }
}
