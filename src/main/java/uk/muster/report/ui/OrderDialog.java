package uk.muster.report.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import uk.muster.report.LayoutChoice;
import uk.muster.report.LayoutChoice.Answering;
import uk.muster.ui.PlainButton;

/** Moves the answers to one deliverable up and down; the paper behind follows each move. */
final class OrderDialog extends Dialog {

    private final OrderedList list = new OrderedList();
    private final Predicate<List<Answering>> store;
    private List<Answering> order;

    /** @param store keeps an order; says whether that could be done */
    OrderDialog(LayoutChoice choice, Predicate<List<Answering>> store) {
        this.store = store;
        this.order = choice.answering();
        setHeaderTitle("Order of the units in " + choice.number());
        list.addClassName("report__order");
        add(list);
        getFooter().add(new Button("Close", click -> close()));
        show();
    }

    private void show() {
        list.removeAll();
        for (int at = 0; at < order.size(); at++) {
            list.add(item(at));
        }
    }

    private ListItem item(int at) {
        String name = order.get(at).name();
        ListItem item = new ListItem(
                new Span(name),
                mover("plain-button--up", "Move " + name + " up", at, at - 1),
                mover("plain-button--down", "Move " + name + " down", at, at + 1));
        item.addClassName("report__order-item");
        return item;
    }

    private PlainButton mover(String icon, String label, int from, int to) {
        PlainButton mover = new PlainButton(icon);
        mover.setName(label);
        mover.setEnabled(to >= 0 && to < order.size());
        mover.onClick(() -> move(from, to));
        return mover;
    }

    private void move(int from, int to) {
        List<Answering> wanted = new ArrayList<>(order);
        Collections.swap(wanted, from, to);
        if (store.test(wanted)) {
            order = List.copyOf(wanted);
            show();
            focus(to, to < from);
        } else {
            close();
        }
    }

    /** Keys go on from the unit that was moved, by the other button where it can go no further. */
    private void focus(int at, boolean upward) {
        List<PlainButton> movers = list.getComponentAt(at)
                .getChildren()
                .filter(PlainButton.class::isInstance)
                .map(PlainButton.class::cast)
                .toList();
        PlainButton wanted = upward ? movers.getFirst() : movers.getLast();
        (wanted.isEnabled() ? wanted : upward ? movers.getLast() : movers.getFirst()).focus();
    }
}
