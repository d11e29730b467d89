package uk.muster.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Chooses some of what a list shows: by a box beside each, one for a group of them, one for all. What may be done with
 * them appears here once some are chosen. A list that is drawn anew offers its items again and keeps what is chosen.
 */
public final class Selection<T> extends Div {

    private final Checkbox all = new Checkbox();
    private final Span count = new Span();
    private final Div actions = new Div();
    private final Map<Checkbox, Set<T>> boxes = new LinkedHashMap<>();
    private final Set<T> chosen = new LinkedHashSet<>();
    private Set<T> offered = Set.of();
    private Consumer<Set<T>> marker = shown -> {};

    public Selection(Component... actions) {
        addClassName("selection");
        count.addClassNames("selection__count", "quiet");
        count.getElement().setAttribute("role", "status");
        this.actions.add(actions);
        this.actions.addClassName("selection__actions");
        all.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                choose(offered, change.getValue());
            }
        });
        add(all, count, this.actions);
        offer(List.of());
    }

    /** What can be chosen from now on; the boxes of the list as it was are forgotten. */
    public void offer(Collection<T> items) {
        offered = new LinkedHashSet<>(items);
        chosen.retainAll(offered);
        boxes.clear();
        all.setLabel("Select all " + offered.size());
        setVisible(!offered.isEmpty());
        show();
    }

    /** A box for these; whoever shows it says beside it or in its label what they are. */
    public Checkbox box(Collection<T> items) {
        Checkbox box = new Checkbox();
        boxes.put(box, Set.copyOf(items));
        box.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                choose(boxes.getOrDefault(box, Set.of()), change.getValue());
            }
        });
        show(box, Set.copyOf(items));
        return box;
    }

    /** @param mark shows what is chosen in boxes that are not components, whenever that may have changed */
    public void onShow(Consumer<Set<T>> mark) {
        marker = mark;
    }

    /** In the order in which they are offered. */
    public List<T> chosen() {
        List<T> inOrder = new ArrayList<>(offered);
        inOrder.retainAll(chosen);
        return inOrder;
    }

    public void clear() {
        choose(offered, false);
    }

    /** Chooses these as far as they are offered, or no longer: for boxes that are not components. */
    public void choose(Collection<T> items, boolean wanted) {
        if (wanted) {
            chosen.addAll(items);
            chosen.retainAll(offered);
        } else {
            chosen.removeAll(items);
        }
        show();
    }

    private void show() {
        show(all, offered);
        boxes.forEach(this::show);
        count.setText(chosen.isEmpty() ? "" : chosen.size() + " selected");
        actions.setVisible(!chosen.isEmpty());
        marker.accept(chosen);
    }

    private void show(Checkbox box, Set<T> items) {
        long inside = items.stream().filter(chosen::contains).count();
        box.setValue(inside > 0 && inside == items.size());
        box.setIndeterminate(inside > 0 && inside < items.size());
    }
}
