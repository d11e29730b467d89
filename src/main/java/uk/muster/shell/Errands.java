package uk.muster.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.muster.ui.Children;

/** What needs the reader now, a card for each kind. What stays is not drawn anew, nor the focus in it lost. */
final class Errands extends Section {

    private final Div cards = new Div();
    private final Paragraph nothing = new Paragraph("Nothing at the moment. Whatever is asked of you will be here.");
    private final Map<String, ErrandCard> byKind = new HashMap<>();

    Errands() {
        addClassName("errands");
        cards.addClassName("errands__cards");
        nothing.addClassName("errands__nothing");
        add(new H2("What needs you now"), nothing, cards);
    }

    void show(List<Agenda.Errand> errands) {
        nothing.setVisible(errands.isEmpty());
        cards.setVisible(!errands.isEmpty());
        Children.arrange(cards, errands.stream().map(this::card).toList());
    }

    private ErrandCard card(Agenda.Errand errand) {
        ErrandCard card = byKind.computeIfAbsent(errand.many(), _ -> new ErrandCard());
        card.show(errand);
        return card;
    }
}
