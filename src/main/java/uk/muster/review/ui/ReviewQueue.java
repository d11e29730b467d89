package uk.muster.review.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.muster.bulk.BulkRuns;
import uk.muster.review.QueueFilter;
import uk.muster.review.QueueItem;
import uk.muster.round.RequestId;
import uk.muster.security.UnitId;
import uk.muster.security.UpdateState;
import uk.muster.text.Dates;
import uk.muster.ui.ActingFor;
import uk.muster.ui.Selection;
import uk.muster.ui.StateChip;
import uk.muster.ui.StatusBadge;
import uk.muster.ui.Unsent;
import uk.muster.ui.UpdateComments;
import uk.muster.update.UpdateService;

/** The queue with its filters: which updates, from whom, and how long each has waited. */
final class ReviewQueue extends Nav {

    private final Clock clock;
    private final Select<UpdateState> state = new Select<>();
    private final Select<UnitId> unit = new Select<>();
    private final Select<Integer> objective = new Select<>();
    private final Map<UnitId, String> unitNames = new LinkedHashMap<>();
    private final OrderedList list = new OrderedList();
    private final Paragraph nothing = new Paragraph();
    private final Selection<Chosen> selection;
    private volatile List<QueueItem> items = List.of();
    private @Nullable Drawing drawing;

    private record Drawing(List<QueueItem> items, Optional<RequestId> open, QueueFilter filter) {}

    /** An update as it stood when it was chosen: another version is another choice. */
    private record Chosen(RequestId request, long version) {

        static Chosen of(QueueItem item) {
            return new Chosen(item.request(), item.version());
        }
    }

    ReviewQueue(Clock clock, UpdateService updates, BulkRuns runs, Unsent unsent, Runnable refresh) {
        this.clock = clock;
        selection = new Selection<>(new BulkDecisions(updates, runs, unsent, this::chosen, refresh));
        setAriaLabel("Queue");
        addClassName("review-queue");
        list.addClassName("review-queue__list");
        configure(state, "State", "Any state");
        state.setItems(UpdateState.SUBMITTED, UpdateState.RETURNED, UpdateState.APPROVED, UpdateState.REOPENED);
        state.setItemLabelGenerator(some -> some == null ? "Any state" : label(some));
        state.setValue(QueueFilter.WAITING.state());
        configure(unit, "Unit", "All units");
        unit.setItemLabelGenerator(some -> some == null ? "All units" : unitNames.getOrDefault(some, ""));
        configure(objective, "Objective", "All objectives");
        objective.setItemLabelGenerator(some -> some == null ? "All objectives" : "Objective " + some);
        List.of(state, unit, objective)
                .forEach(select -> select.addValueChangeListener(change -> {
                    if (change.isFromClient()) {
                        refresh.run();
                    }
                }));
        Div filters = new Div(state, unit, objective);
        filters.addClassName("review-queue__filters");
        add(filters, selection, nothing, list);
    }

    private static String label(UpdateState state) {
        return state == UpdateState.SUBMITTED ? "Waiting for me" : state.label();
    }

    private static void configure(Select<?> select, String label, String all) {
        select.setLabel(label);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(all);
    }

    /** Offers the units and objectives that occur at all, and keeps what is chosen. */
    void offer(List<QueueItem> all) {
        UnitId chosenUnit = unit.getValue();
        Integer chosenObjective = objective.getValue();
        unitNames.clear();
        all.forEach(item -> unitNames.put(item.unit(), item.unitName()));
        unit.setItems(List.copyOf(unitNames.keySet()));
        objective.setItems(
                all.stream().map(QueueItem::objective).distinct().sorted().toList());
        unit.setValue(unitNames.containsKey(chosenUnit) ? chosenUnit : null);
        objective.setValue(
                all.stream().anyMatch(item -> Integer.valueOf(item.objective()).equals(chosenObjective))
                        ? chosenObjective
                        : null);
    }

    QueueFilter filter() {
        return new QueueFilter(state.getValue(), unit.getValue(), objective.getValue());
    }

    List<QueueItem> items() {
        return items;
    }

    /** Draws the list anew if there is news in it: whoever goes through it with the keyboard stays where they are. */
    void show(List<QueueItem> shown, Optional<RequestId> open) {
        Drawing wanted = new Drawing(shown, open, filter());
        if (wanted.equals(drawing)) {
            return;
        }
        drawing = wanted;
        items = List.copyOf(shown);
        selection.offer(
                shown.stream().filter(QueueItem::isWaiting).map(Chosen::of).toList());
        list.removeAll();
        shown.forEach(
                item -> list.add(entry(item, open.filter(item.request()::equals).isPresent())));
        nothing.setText(
                filter().equals(QueueFilter.WAITING) ? "Nothing waits for you." : "No update matches these filters.");
        nothing.setVisible(shown.isEmpty());
    }

    private List<QueueItem> chosen() {
        Set<Chosen> chosen = Set.copyOf(selection.chosen());
        return items.stream().filter(item -> chosen.contains(Chosen.of(item))).toList();
    }

    private ListItem entry(QueueItem item, boolean isOpen) {
        Anchor link = new Anchor(ReviewView.href(item.request()), item.deliverable());
        link.setRouterIgnore(false);
        if (isOpen) {
            link.getElement().setAttribute("aria-current", "true");
        }
        Span from = new Span(item.unitName());
        from.addClassName("review-queue__unit");
        Div marks = new Div(new ActingFor(item.actingFor()));
        marks.addClassName("review-queue__marks");
        if (item.status() != null) {
            marks.add(new StatusBadge(
                    item.status().shape(), item.status().label(), item.status().name()));
        }
        if (!item.isWaiting()) {
            marks.add(new StateChip(item.state().label(), item.state().name()));
        }
        marks.add(new Span(waited(item.submittedAt())));
        if (item.unresolvedThreads() > 0) {
            marks.add(new Span(UpdateComments.unresolved(item.unresolvedThreads())));
        }
        ListItem entry = new ListItem(link, from, marks);
        entry.addClassName("review-queue__item");
        if (item.isWaiting()) {
            Checkbox box = selection.box(Set.of(Chosen.of(item)));
            box.setAriaLabel("Select " + item.deliverable() + ", " + item.unitName());
            entry.addComponentAsFirst(box);
        }
        return entry;
    }

    private String waited(@Nullable Instant since) {
        if (since == null) {
            return "";
        }
        LocalDate day = LocalDate.ofInstant(since, Dates.LONDON);
        long days = ChronoUnit.DAYS.between(day, LocalDate.now(clock));
        String ago = days == 0 ? "today" : days == 1 ? "1 day" : days + " days";
        return Dates.day(day) + " (" + ago + ")";
    }
}
