package uk.muster.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.muster.ui.Children;

/** Several things of one kind that need the reader: how many, and a link to each of the first. */
final class ErrandCard extends Section {

    private static final int SHOWN = 5;

    private final Span count = new Span();
    private final Span name = new Span();
    private final UnorderedList list = new UnorderedList();
    private final Anchor all = new Anchor();
    private Map<Agenda.Item, ListItem> shown = Map.of();

    ErrandCard() {
        addClassName("errand");
        count.addClassName("errand__count");
        all.setRouterIgnore(false);
        add(new H3(count, name), list, all);
    }

    /** An entry that is there already stays, with the focus in it. */
    void show(Agenda.Errand errand) {
        List<Agenda.Item> items = errand.items();
        count.setText(String.valueOf(items.size()));
        name.setText(" " + errand.name());
        all.setText("All " + items.size() + " " + errand.name());
        all.setHref(errand.place());
        all.setVisible(items.size() > mostShown(errand));
        Map<Agenda.Item, ListItem> wanted = new HashMap<>();
        Children.arrange(
                list,
                items.stream()
                        .limit(mostShown(errand))
                        .map(item -> wanted.computeIfAbsent(item, _ -> shown.getOrDefault(item, item(item))))
                        .toList());
        shown = wanted;
    }

    /** Without a place that has them all, all are shown. */
    private static int mostShown(Agenda.Errand errand) {
        return errand.place().isEmpty() ? Integer.MAX_VALUE : SHOWN;
    }

    private static ListItem item(Agenda.Item item) {
        Paragraph detail = new Paragraph(item.detail());
        detail.addClassName("quiet");
        Anchor link = new Anchor(item.address(), item.title());
        link.setRouterIgnore(false);
        return new ListItem(link, detail);
    }
}
