package uk.muster.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import uk.muster.text.Dates;
import uk.muster.text.Passage;

/** The history of a text: who did what and when, and any two versions compared word by word. */
public final class HistoryDialog extends Dialog {

    /** One entry: the version that it made, and why if somebody said. */
    public record Entry(int number, Instant at, String person, String what, String reason) {

        String words() {
            return number + ": " + what + ", " + Dates.moment(at) + (person.isEmpty() ? "" : ", " + person);
        }

        /** Nobody may know who it was. */
        String byline() {
            return (person.isEmpty() ? "" : person + ", ") + Dates.moment(at);
        }
    }

    private final List<Entry> entries;
    private final IntFunction<List<Passage>> versions;
    private final Optional<IntConsumer> restore;
    private final Select<Entry> earlier = select("Compare");
    private final Select<Entry> later = select("With");
    private final ComparedText difference = new ComparedText();

    /**
     * @param entries the newest first
     * @param versions gives a version's text by its number
     */
    public HistoryDialog(String title, List<Entry> entries, IntFunction<List<Passage>> versions) {
        this(title, entries, versions, Optional.empty());
    }

    /** @param restore makes what a version said the text again, given its number */
    public HistoryDialog(
            String title, List<Entry> entries, IntFunction<List<Passage>> versions, Optional<IntConsumer> restore) {
        this.entries = List.copyOf(entries);
        this.versions = versions;
        this.restore = restore;
        setHeaderTitle(title);
        addClassName("history");
        getFooter().add(new Button("Close", click -> close()));
        if (entries.isEmpty()) {
            add(new Paragraph("Nothing has been written yet."));
        } else {
            add(list(), comparison());
            showChangesOf(this.entries.getFirst());
        }
    }

    private OrderedList list() {
        OrderedList list = new OrderedList();
        list.addClassName("history__entries");
        entries.forEach(entry -> list.add(item(entry)));
        return list;
    }

    private ListItem item(Entry entry) {
        Span what = new Span(entry.what());
        what.addClassName("history__what");
        Span who = new Span(entry.byline());
        who.addClassName("quiet");
        NativeButton show = new NativeButton("What changed", click -> showChangesOf(entry));
        show.addClassName("link-button");
        show.setAriaLabel("What changed in version " + entry.number());
        ListItem item = new ListItem(what, who, show);
        restore.filter(deed -> !entry.equals(entries.getFirst())).ifPresent(deed -> item.add(restore(entry, deed)));
        if (!entry.reason().isEmpty()) {
            Paragraph reason = new Paragraph("“" + entry.reason() + "”");
            reason.addClassName("history__reason");
            item.add(reason);
        }
        return item;
    }

    private NativeButton restore(Entry entry, IntConsumer deed) {
        NativeButton button = new NativeButton("Restore", click -> {
            if (isOpened()) {
                close();
                deed.accept(entry.number());
            }
        });
        button.addClassName("link-button");
        button.setAriaLabel("Restore version " + entry.number());
        return button;
    }

    private Component comparison() {
        for (Select<Entry> select : List.of(earlier, later)) {
            select.setItems(entries);
            select.addValueChangeListener(change -> compare());
        }
        Div choice = new Div(earlier, later);
        choice.addClassName("history__choice");
        Div comparison = new Div(new H3("Two versions compared"), choice, difference);
        comparison.addClassName("history__comparison");
        return comparison;
    }

    /** Against the entry before; the first one against nothing. */
    private void showChangesOf(Entry entry) {
        int before = entries.indexOf(entry) + 1;
        later.setValue(entry);
        earlier.setValue(before < entries.size() ? entries.get(before) : null);
        compare();
    }

    private void compare() {
        if (later.getValue() != null) {
            List<Passage> before = earlier.getValue() == null
                    ? List.of()
                    : versions.apply(earlier.getValue().number());
            difference.show(before, versions.apply(later.getValue().number()));
        }
    }

    private static Select<Entry> select(String label) {
        Select<Entry> select = new Select<>();
        select.setLabel(label);
        select.setItemLabelGenerator(entry -> entry == null ? "Nothing: the start" : entry.words());
        select.setEmptySelectionAllowed(label.equals("Compare"));
        select.setEmptySelectionCaption("Nothing: the start");
        return select;
    }
}
