package uk.muster.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import uk.muster.search.Found;
import uk.muster.search.Hit;
import uk.muster.search.Marked;

/** What was found of one kind. */
final class ResultGroup extends Section {

    ResultGroup(Found.Group group, int most) {
        addClassName("search__group");
        OrderedList list = new OrderedList();
        list.addClassName("search__hits");
        group.hits().forEach(hit -> list.add(item(hit)));
        add(new H2(group.kind().label()), list);
        if (group.more()) {
            Paragraph more = new Paragraph("There are more than the first " + most + ". Add a word to narrow it down.");
            more.addClassName("quiet");
            add(more);
        }
    }

    private static ListItem item(Hit hit) {
        Anchor link = new Anchor(hit.address());
        link.setRouterIgnore(hit.isPublic());
        show(link, hit.name());
        Paragraph where = new Paragraph(hit.where());
        where.addClassName("quiet");
        ListItem item = new ListItem(link, where);
        if (!hit.excerpt().text().isEmpty()) {
            Div excerpt = new Div();
            excerpt.addClassName("search__excerpt");
            show(excerpt, hit.excerpt());
            item.add(excerpt);
        }
        return item;
    }

    /** Its HTML holds the marks and nothing else that is not escaped. */
    private static void show(Component place, Marked words) {
        place.getElement().setProperty("innerHTML", words.html());
    }
}
