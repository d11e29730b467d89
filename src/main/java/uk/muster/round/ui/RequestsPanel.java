package uk.muster.round.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import uk.muster.plan.DeliverableView;
import uk.muster.plan.ObjectiveView;
import uk.muster.round.RequestPlan;
import uk.muster.round.RequestService;
import uk.muster.round.RequestView;
import uk.muster.security.UnitId;
import uk.muster.ui.Notice;

/** What a round asks of whom, deliverable by deliverable, and what it leaves unasked. */
final class RequestsPanel extends Div {

    private final RequestPlan plan;
    private final RequestService service;
    private final boolean changeable;
    private final Runnable changed;
    private final List<DeliverableRequests> rows = new ArrayList<>();
    private final Div notices = new Div();

    RequestsPanel(RequestPlan plan, RequestService service, boolean changeable, Runnable changed) {
        this.plan = plan;
        this.service = service;
        this.changeable = changeable;
        this.changed = changed;
        add(notices);
        showNotices(plan);
        plan.objectives().forEach(this::add);
    }

    /** What is asked as it now stands; whoever is changing one of them goes on. */
    void show(RequestPlan current) {
        showNotices(current);
        rows.forEach(row -> row.show(current));
    }

    private void changed() {
        showNotices(service.plan(plan.round().id()));
        changed.run();
    }

    private void showNotices(RequestPlan current) {
        notices.removeAll();
        notices.add(summary(current));
        if (!current.unasked().isEmpty()) {
            String numbers =
                    current.unasked().stream().map(DeliverableView::number).collect(Collectors.joining(", "));
            notices.add(Notice.warning(
                    "Nobody is asked for " + numbers + ". The paper will say so, unless you ask a unit for it here."));
        }
        current.closedUnits()
                .forEach((unit, numbers) -> notices.add(Notice.information(current.name(unit)
                        + " has closed, so it is not asked. The plan still names it for "
                        + String.join(", ", numbers) + ".")));
    }

    private static Paragraph summary(RequestPlan plan) {
        Set<UnitId> units = plan.requests().stream().map(RequestView::unit).collect(Collectors.toSet());
        Paragraph summary = new Paragraph(plan.requests().size() + " requests to " + units.size() + " units.");
        summary.addClassNames("quiet", "asked__summary");
        return summary;
    }

    private void add(ObjectiveView objective) {
        UnorderedList list = new UnorderedList();
        list.addClassName("asked");
        for (DeliverableView deliverable : objective.deliverables()) {
            DeliverableRequests row = new DeliverableRequests(plan, deliverable, service, changeable, this::changed);
            rows.add(row);
            list.add(row);
        }
        add(new H3(objective.number() + " " + objective.title()), list);
    }
}
