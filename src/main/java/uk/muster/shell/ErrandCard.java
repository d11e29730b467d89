package uk.muster.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** Several things of one kind that need the reader: how many, and a link to each of the first. */
final class ErrandCard extends Section {

    private static final int SHOWN = 5;

    ErrandCard(Agenda.Errand errand) {
        addClassName("errand");
        List<Agenda.Item> items = errand.items();
        Span count = new Span(String.valueOf(items.size()));
        count.addClassName("errand__count");
        H3 heading = new H3(count, new Span(" " + errand.name()));
        UnorderedList list = new UnorderedList();
        items.stream().limit(mostShown(errand)).forEach(item -> list.add(item(item)));
        add(heading, list);
        if (items.size() > mostShown(errand)) {
            add(link(errand.place(), "All " + items.size() + " " + errand.name()));
        }
    }

    /** Without a place that has them all, all are shown. */
    private static int mostShown(Agenda.Errand errand) {
        return errand.place().isEmpty() ? Integer.MAX_VALUE : SHOWN;
    }

    private static ListItem item(Agenda.Item item) {
        Paragraph detail = new Paragraph(item.detail());
        detail.addClassName("quiet");
        return new ListItem(link(item.address(), item.title()), detail);
    }

    private static Anchor link(String address, String words) {
        Anchor link = new Anchor(address, words);
        link.setRouterIgnore(false);
        return link;
    }
}
