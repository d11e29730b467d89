package uk.muster.round.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.muster.plan.DeliverableView;
import uk.muster.round.ReportingUnit;
import uk.muster.round.RequestPlan;
import uk.muster.round.RequestService;
import uk.muster.round.RequestView;
import uk.muster.round.RoundRefused;
import uk.muster.security.UnitId;
import uk.muster.text.Dates;

/** One deliverable and who is asked for it. Ticks are kept at once, so unticking is the undo. */
final class DeliverableRequests extends ListItem {

    private final DeliverableView deliverable;
    private final Map<UnitId, RequestView> requests = new HashMap<>();
    private final RequestService service;
    private final Runnable changed;
    private final Paragraph asked = new Paragraph();
    private final Div editor = new Div();
    private final Div extension = new Div();
    private RequestPlan plan;
    private @Nullable CheckboxGroup<ReportingUnit> group;

    DeliverableRequests(
            RequestPlan plan,
            DeliverableView deliverable,
            RequestService service,
            boolean changeable,
            Runnable changed) {
        this.plan = plan;
        this.deliverable = deliverable;
        this.service = service;
        this.changed = changed;
        addClassName("asked__item");
        Span title = new Span(deliverable.number() + " " + deliverable.title());
        Div words = new Div(title, asked);
        words.addClassName("asked__words");
        add(words);
        if (changeable) {
            add(changeButton());
        }
        editor.addClassName("asked__editor");
        add(editor);
        take(plan);
    }

    /** As it now stands, if that is news here. */
    void show(RequestPlan current) {
        if (current.round().equals(plan.round()) && asked(current).equals(requests)) {
            return;
        }
        take(current);
        if (group != null) {
            group.setValue(ticked());
            showExtension();
        }
    }

    private void take(RequestPlan current) {
        plan = current;
        requests.clear();
        requests.putAll(asked(current));
        describe();
    }

    private Map<UnitId, RequestView> asked(RequestPlan of) {
        return of.byDeliverable().getOrDefault(deliverable.id(), Map.of());
    }

    private Button changeButton() {
        Button button = new Button("Change");
        button.setAriaLabel("Change who is asked for " + deliverable.number());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.addClickListener(click -> {
            boolean open = editor.getChildren().findAny().isPresent();
            editor.removeAll();
            group = open ? null : units();
            if (group != null) {
                editor.add(group, extension);
                showExtension();
            }
            button.setText(open ? "Change" : "Done");
            button.getElement().setAttribute("aria-expanded", String.valueOf(!open));
        });
        button.getElement().setAttribute("aria-expanded", "false");
        return button;
    }

    private CheckboxGroup<ReportingUnit> units() {
        CheckboxGroup<ReportingUnit> units = new CheckboxGroup<>("Who is asked for " + deliverable.number());
        units.setItems(plan.reportingUnits());
        units.setItemLabelGenerator(plan::name);
        units.setValue(ticked());
        units.setManualValidation(true);
        units.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                keep(units, change.getOldValue(), change.getValue());
            }
        });
        return units;
    }

    private void keep(
            CheckboxGroup<ReportingUnit> units, Collection<ReportingUnit> before, Collection<ReportingUnit> after) {
        List<String> refusals = new ArrayList<>();
        for (ReportingUnit unit : difference(after, before)) {
            attempt(
                    unit,
                    refusals,
                    () -> requests.put(unit.unit(), service.ask(plan.round().id(), deliverable.id(), unit.unit())));
        }
        for (ReportingUnit unit : difference(before, after)) {
            attempt(unit, refusals, () -> {
                service.remove(requests.get(unit.unit()).id());
                requests.remove(unit.unit());
            });
        }
        units.setValue(ticked());
        units.setErrorMessage(String.join(" ", refusals));
        units.setInvalid(!refusals.isEmpty());
        describe();
        showExtension();
        changed.run();
    }

    private void attempt(ReportingUnit unit, List<String> refusals, Runnable change) {
        try {
            change.run();
        } catch (RoundRefused refused) {
            refusals.add(plan.name(unit) + ": " + refused.getMessage());
        }
    }

    private void showExtension() {
        extension.removeAll();
        if (!requests.isEmpty()) {
            extension.add(new ExtensionForm(plan, sorted(), service, this::extended));
        }
    }

    private void extended(RequestView request) {
        requests.put(request.unit(), request);
        describe();
        showExtension();
        changed.run();
    }

    private void describe() {
        asked.setClassName(requests.isEmpty() ? "asked__nobody" : "quiet");
        asked.setText(
                requests.isEmpty()
                        ? "Asked of nobody"
                        : sorted().stream().map(this::words).collect(Collectors.joining(", ")));
    }

    private String words(RequestView request) {
        String name = plan.name(new ReportingUnit(request.unit(), request.jointWith()));
        return request.dueOn().equals(plan.round().dates().updatesDueOn())
                ? name
                : name + " (until " + Dates.day(request.dueOn()) + ")";
    }

    /** In the order papers list the units; what was asked of a unit that has closed since comes last. */
    private List<RequestView> sorted() {
        List<UnitId> order =
                plan.reportingUnits().stream().map(ReportingUnit::unit).toList();
        return requests.values().stream()
                .sorted((one, other) -> Integer.compareUnsigned(order.indexOf(one.unit()), order.indexOf(other.unit())))
                .toList();
    }

    private Set<ReportingUnit> ticked() {
        return plan.reportingUnits().stream()
                .filter(reporting -> requests.containsKey(reporting.unit()))
                .collect(Collectors.toSet());
    }

    private static Set<ReportingUnit> difference(Collection<ReportingUnit> of, Collection<ReportingUnit> without) {
        Set<ReportingUnit> difference = new HashSet<>(of);
        difference.removeAll(Set.copyOf(without));
        return difference;
    }
}
