package uk.muster.ui;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import uk.muster.text.Conversation;
import uk.muster.text.Participant;

/** The server's side of {@code mention-list.js}, which offers people while a name is typed after an @. */
@Tag("muster-mentions")
@JsModule("context://modules/mention-list.js")
final class MentionArea extends Component implements HasComponents {

    private final Conversation conversation;

    MentionArea(TextArea area, Conversation conversation) {
        this.conversation = conversation;
        Div list = new Div();
        list.addClassName("mentions__list");
        list.getElement()
                .setAttribute("role", "listbox")
                .setAttribute("aria-label", "People")
                .setAttribute("hidden", true);
        Span news = new Span();
        news.addClassName("visually-hidden");
        news.getElement().setAttribute("role", "status");
        add(area, list, news);
    }

    /** Asked for only when somebody types an @. */
    @ClientCallable
    List<Participant> people() {
        return conversation.mentionable();
    }
}
