package uk.muster.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.muster.plan.EditionDetails;
import uk.muster.plan.EditionId;
import uk.muster.plan.EditionSummary;
import uk.muster.plan.FinancialYear;
import uk.muster.plan.PlanService;
import uk.muster.ui.Form;

/** Starts a new edition: as a copy of the last, from a file, or blank. */
final class NewEditionDialog {

    private final PlanService plan;
    private final List<EditionSummary> editions;

    /** How an edition starts. */
    private enum Start {
        COPY,
        FILE,
        BLANK
    }

    private NewEditionDialog(PlanService plan, List<EditionSummary> editions) {
        this.plan = plan;
        this.editions = editions;
    }

    static void open(PlanService plan, List<EditionSummary> editions, LocalDate today) {
        new NewEditionDialog(plan, editions).open(today);
    }

    private void open(LocalDate today) {
        RadioButtonGroup<Start> start = start();
        Form<EditionFields> form = EditionFields.form();
        form.addComponentAsFirst(start);
        FinancialYear year = editions.isEmpty()
                ? FinancialYear.of(today)
                : FinancialYear.parse(editions.getFirst().financialYear()).next();
        new PlanDialog<>(
                        "New edition",
                        "Start the edition",
                        form,
                        EditionFields.of("Police and Crime Plan " + year, year),
                        fields -> create(start.getValue(), fields.details()))
                .open();
    }

    private RadioButtonGroup<Start> start() {
        List<Start> ways = new ArrayList<>(List.of(Start.FILE, Start.BLANK));
        if (!editions.isEmpty()) {
            ways.addFirst(Start.COPY);
        }
        RadioButtonGroup<Start> start = new RadioButtonGroup<>("Start it");
        start.addClassName("plan-dialog__wide");
        start.setItems(ways);
        start.setItemLabelGenerator(way -> switch (way) {
            case COPY -> "as a copy of " + editions.getFirst().financialYear();
            case FILE -> "from a file (CSV or Excel)";
            case BLANK -> "blank";
        });
        start.setValue(ways.getFirst());
        return start;
    }

    private void create(Start start, EditionDetails details) {
        EditionId id = start == Start.COPY ? plan.copy(editions.getFirst().id(), details) : plan.create(details);
        Class<? extends Component> next = start == Start.FILE ? PlanImportView.class : PlanEditionView.class;
        UI.getCurrent().navigate(next, PlanEditionView.route(id));
    }
}
