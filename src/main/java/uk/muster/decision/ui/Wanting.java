package uk.muster.decision.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** What must be done before a notice can be signed. */
final class Wanting extends Div {

    private final UnorderedList list = new UnorderedList();

    Wanting(List<String> wanting) {
        addClassName("decision__wanting");
        getElement().setAttribute("role", "status");
        add(new H2("Before it can be signed"), list);
        show(wanting);
    }

    void show(List<String> wanting) {
        list.removeAll();
        wanting.forEach(sentence -> list.add(new ListItem(sentence)));
        setVisible(!wanting.isEmpty());
    }
}
