package uk.muster.round.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import uk.muster.plan.EditionSummary;
import uk.muster.plan.PlanService;
import uk.muster.round.RequestSource;
import uk.muster.round.RoundDates;
import uk.muster.round.RoundPlanning;
import uk.muster.round.RoundService;
import uk.muster.round.RoundView;
import uk.muster.ui.EmptyState;
import uk.muster.ui.PageHeader;
import uk.muster.ui.Toast;

/** Makes a round: of which edition, on which dates, asking what. */
@Route("rounds/new")
@PageTitle("New round – Muster")
@RolesAllowed("EDITOR")
@StyleSheet("styles/round.css")
class NewRoundView extends Div {

    private final RoundPlanning planning;
    private final Select<EditionSummary> edition = new Select<>();
    private final RadioButtonGroup<RequestSource> source = new RadioButtonGroup<>("What to ask");
    private final Div form = new Div();

    NewRoundView(RoundPlanning planning, RoundService rounds, PlanService plan) {
        this.planning = planning;
        add(new PageHeader(
                "New round", "The dates carry on from the last round. Choose the meeting's day and they follow it."));
        List<EditionSummary> editions = plan.editions();
        if (editions.isEmpty()) {
            add(new EmptyState("No plan yet", "A round asks what an edition of the plan sets out. Add one first."));
            return;
        }
        edition.setLabel("Edition of the plan");
        edition.setItemLabelGenerator(item -> item.financialYear() + " – " + item.title());
        edition.setItems(editions);
        edition.addValueChangeListener(change -> start(change.getValue()));
        source.setItems(RequestSource.values());
        source.setItemLabelGenerator(RequestSource::label);
        source.setValue(RequestSource.PLAN);
        source.setVisible(!rounds.rounds().isEmpty());
        Div start = new Div(edition, source);
        start.addClassName("round-form__start");
        add(start, form);
        edition.setValue(editions.getFirst());
    }

    private void start(EditionSummary chosen) {
        RoundDatesFields fields = new RoundDatesFields(planning.suggestedDates(chosen.id()));
        fields.onMeetingChosen(meeting -> fields.suggest(planning.suggestedDates(chosen.id(), meeting)));
        form.removeAll();
        form.add(new RoundDatesForm(fields, "Make the round", this::create, cancel()));
    }

    private void create(RoundDates dates) {
        RoundView round = planning.create(edition.getValue().id(), dates, source.getValue());
        Toast.success(round.label() + " is made. Look at what it asks, then open it.");
        getUI().ifPresent(ui -> ui.navigate(RoundDetailView.class, RoundDetailView.parameters(round.id())));
    }

    private Button cancel() {
        Button cancel = new Button("Cancel", click -> getUI().ifPresent(ui -> ui.navigate(RoundsView.class)));
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        return cancel;
    }
}
