package uk.muster.update.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import uk.muster.plan.Target;
import uk.muster.security.UpdateState;
import uk.muster.text.Dates;
import uk.muster.ui.ActingFor;
import uk.muster.ui.Notice;
import uk.muster.ui.StateChip;
import uk.muster.update.UpdateContent;
import uk.muster.update.UpdateView;

/** What an update is about, how far it is, and what the reviewer said. */
final class UpdateHeading extends Header {

    private final MyUpdate about;
    private final Optional<UpdateContent> lastRound;

    UpdateHeading(MyUpdate about, Optional<UpdateContent> lastRound) {
        this.about = about;
        this.lastRound = lastRound;
        addClassName("update-heading");
    }

    void show(UpdateView update) {
        removeAll();
        add(new H2(about.heading()), chips(update), facts());
        UpdateState state = update.state();
        if (state.isWithUnit() && !update.reason().isEmpty()) {
            add(Notice.warning("Your reviewer gave this update back: “" + update.reason() + "”"));
        }
        if (state.isWithUnit() && !update.closedBecause().isEmpty()) {
            add(Notice.information(update.closedBecause()));
        }
        if (state.isWithUnit() && update.content().awaitsData()) {
            add(Notice.information("Once you have the data, choose to answer with “An update” and write them in."));
        }
        if (state == UpdateState.APPROVED
                && update.content().awaitsData()
                && update.closedBecause().isEmpty()) {
            add(Notice.information(
                    "This promises data. Once you have them, choose “Give the data” and write them in."));
        }
        if (state == UpdateState.SUBMITTED) {
            add(Notice.information(
                    "Submitted for review on " + Dates.moment(update.submittedAt()) + ". To change it, withdraw it."));
        }
    }

    private Div chips(UpdateView update) {
        Div chips = new Div(Badges.of(update.state(), update.leftOut()), standing(update.content()));
        chips.addClassName("update-list__facts");
        if (update.state().isWithUnit()
                && update.leftOut() == null
                && !about.summary().awaited()
                && about.today().isAfter(update.request().dueOn())) {
            chips.add(StateChip.late());
        }
        Span due = new Span("Due " + Dates.day(update.request().dueOn()) + " · " + about.units());
        due.addClassName("quiet");
        chips.add(due, new ActingFor(about.summary().actingFor()));
        return chips;
    }

    private Paragraph facts() {
        Target target = about.deliverable().target();
        Paragraph facts = new Paragraph("Target: " + (target == null ? "none" : target.inWords()));
        lastRound.ifPresent(said -> facts.add(new Span(" · Last round: "), standing(said)));
        facts.addClassName("update-heading__facts");
        return facts;
    }

    private static Component standing(UpdateContent said) {
        return said.nil() == null ? Badges.of(said.status()) : new StateChip("Nil return", "NIL");
    }
}
