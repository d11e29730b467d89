package uk.muster.update.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.muster.round.RequestId;
import uk.muster.text.Dates;
import uk.muster.ui.ActingFor;
import uk.muster.ui.StateChip;
import uk.muster.ui.UpdateComments;
import uk.muster.update.LeftOut;
import uk.muster.update.ui.MyUpdate.Show;

/** What is asked of the unit, grouped by objective; the open one is marked. */
final class UpdateList extends Div {

    private final TextField words = new TextField("Find");
    private final Select<Show> show = new Select<>();
    private final Div groups = new Div();
    private List<MyUpdate> updates = List.of();
    private @Nullable RequestId open;

    UpdateList() {
        addClassName("update-list");
        words.setPlaceholder("Number or words");
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(change -> refresh());
        show.setLabel("Show");
        show.setItems(Show.values());
        show.setItemLabelGenerator(Show::label);
        show.setValue(Show.ALL);
        show.addValueChangeListener(change -> refresh());
        Div filters = new Div(words, show);
        filters.addClassName("update-list__filters");
        add(filters, groups);
    }

    void show(List<MyUpdate> updates, @Nullable RequestId open) {
        this.updates = List.copyOf(updates);
        this.open = open;
        refresh();
    }

    private void refresh() {
        groups.removeAll();
        Map<String, List<MyUpdate>> byObjective = updates.stream()
                .filter(update -> update.matches(words.getValue(), show.getValue()))
                .collect(Collectors.groupingBy(MyUpdate::group, LinkedHashMap::new, Collectors.toList()));
        byObjective.forEach((objective, some) -> groups.add(group(objective, some)));
        if (byObjective.isEmpty()) {
            groups.add(new Paragraph("Nothing matches. Try other words, or show all."));
        }
    }

    private Section group(String objective, List<MyUpdate> some) {
        UnorderedList list = new UnorderedList();
        some.forEach(update -> list.add(item(update)));
        Section group = new Section(new H2(objective), list);
        group.addClassName("update-list__group");
        return group;
    }

    private ListItem item(MyUpdate update) {
        RequestId request = update.summary().request().id();
        RouterLink link = new RouterLink(update.heading(), MyUpdatesView.class, parameters(request));
        link.addClassName("update-list__link");
        ListItem item = new ListItem(link, facts(update));
        item.addClassName("update-list__item");
        if (request.equals(open)) {
            item.addClassName("update-list__item--open");
            link.getElement().setAttribute("aria-current", "true");
        }
        if (update.isGivenBack()) {
            Paragraph reason = new Paragraph("“" + update.summary().reason() + "”");
            reason.addClassName("update-list__reason");
            item.add(reason);
        }
        return item;
    }

    private Div facts(MyUpdate update) {
        Div facts = new Div(Badges.of(update.summary().state(), update.summary().leftOut()), standing(update));
        facts.addClassName("update-list__facts");
        if (update.isLate()) {
            facts.add(StateChip.late());
        }
        facts.add(quiet(due(update)));
        if (update.summary().unresolvedThreads() > 0) {
            facts.add(quiet(UpdateComments.unresolved(update.summary().unresolvedThreads())));
        }
        if (updates.stream().map(MyUpdate::units).distinct().count() > 1) {
            facts.add(quiet(update.units()));
        }
        facts.add(new ActingFor(update.summary().actingFor()));
        return facts;
    }

    private static Component standing(MyUpdate update) {
        return update.summary().nil() == null
                ? Badges.of(update.summary().status())
                : new StateChip("Nil return", "NIL");
    }

    private static String due(MyUpdate update) {
        LeftOut leftOut = update.summary().leftOut();
        if (leftOut != null) {
            return leftOut.words();
        }
        String due = "Due " + Dates.day(update.summary().request().dueOn());
        return update.isLate() ? due + ", " + update.lateness() : due;
    }

    private static Span quiet(String text) {
        Span span = new Span(text);
        span.addClassName("quiet");
        return span;
    }

    static RouteParameters parameters(RequestId request) {
        return new RouteParameters(MyUpdatesView.REQUEST, String.valueOf(request.value()));
    }
}
