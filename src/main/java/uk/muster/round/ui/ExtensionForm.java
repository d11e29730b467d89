package uk.muster.round.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.Consumer;
import uk.muster.round.ReportingUnit;
import uk.muster.round.RequestPlan;
import uk.muster.round.RequestService;
import uk.muster.round.RequestView;
import uk.muster.round.RoundRefused;
import uk.muster.text.Dates;
import uk.muster.ui.DayPicker;

/** Gives one of the units asked longer than the rest. */
final class ExtensionForm extends Div {

    private final RequestService service;
    private final Consumer<RequestView> extended;
    private final Select<RequestView> unit = new Select<>();
    private final DayPicker until = new DayPicker("Due on");

    ExtensionForm(
            RequestPlan plan, List<RequestView> requests, RequestService service, Consumer<RequestView> extended) {
        this.service = service;
        this.extended = extended;
        addClassName("asked__extension");
        unit.setLabel("Give longer to");
        unit.setItems(requests);
        unit.setItemLabelGenerator(request -> plan.name(new ReportingUnit(request.unit(), request.jointWith())));
        until.setHelperText(
                "The rest are due on " + Dates.day(plan.round().dates().updatesDueOn()));
        until.setManualValidation(true);
        add(unit, until, new Button("Set the day", click -> extend()));
    }

    private void extend() {
        if (unit.isEmpty() || until.isEmpty()) {
            refuse("Choose a unit and a day, like 7 June 2016.");
            return;
        }
        try {
            extended.accept(service.extend(
                    unit.getValue().id(), until.getValue(), unit.getValue().version()));
        } catch (RoundRefused refused) {
            refuse(refused.getMessage());
        }
    }

    private void refuse(String message) {
        until.setErrorMessage(message);
        until.setInvalid(true);
    }
}
