package uk.muster.plan.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import uk.muster.organisation.UnitKind;
import uk.muster.organisation.UnitView;
import uk.muster.plan.ObjectiveView;
import uk.muster.plan.Target;
import uk.muster.ui.DayPicker;
import uk.muster.ui.Form;

/** The form of a deliverable: its words, where it stands, who is asked for it, and what it is to reach. */
final class DeliverableForm {

    private DeliverableForm() {}

    static Form<DeliverableFields> create(List<ObjectiveView> objectives, Offered offered) {
        Form<DeliverableFields> form = new Form<>(DeliverableFields.class);
        TextArea title = form.field("title", new TextArea("Deliverable"));
        title.addClassName("plan-dialog__wide");
        title.setMinRows(2);
        Select<ObjectiveView> objective = form.field("objective", new Select<>());
        objective.addClassName("plan-dialog__wide");
        objective.setLabel("Objective");
        objective.setItemLabelGenerator(it -> it.number() + " " + it.title());
        objective.setItems(objectives);
        addUnits(form, offered.units());
        form.field("dueOn", new DayPicker("Due (optional)"));
        addTarget(form);
        return form;
    }

    private static void addUnits(Form<DeliverableFields> form, List<UnitView> offered) {
        MultiSelectComboBox<UnitView> units = form.field("units", new MultiSelectComboBox<>("Asked of"));
        units.addClassName("plan-dialog__wide");
        units.setItemLabelGenerator(UnitView::name);
        units.setItems(offered);
        units.setHelperText("The units that report on it. A round can ask others.");
        units.setClearButtonVisible(true);
        Button all = new Button("Add every Local Policing Unit", click -> {
            Set<UnitView> asked = new HashSet<>(units.getValue());
            offered.stream().filter(unit -> unit.kind() == UnitKind.LPU).forEach(asked::add);
            units.setValue(asked);
        });
        all.addThemeVariants(ButtonVariant.SMALL);
        all.addClassName("plan-dialog__start");
        form.add(all);
    }

    private static void addTarget(Form<DeliverableFields> form) {
        H3 heading = new H3("Target (optional)");
        heading.addClassName("plan-dialog__wide");
        form.add(heading);
        TextField measure = form.field("measure", new TextField("Measure"));
        measure.setHelperText("Like “recorded burglary”");
        Select<Target.Direction> direction = form.field("direction", new Select<>());
        direction.setLabel("Direction");
        direction.setItemLabelGenerator(it -> it == null ? "None" : it.label());
        direction.setEmptySelectionAllowed(true);
        direction.setEmptySelectionCaption("None");
        direction.setItems(Target.Direction.values());
        BigDecimalField percent = form.field("percent", new BigDecimalField("Per cent"));
        percent.setLocale(Locale.UK);
        TextField baseline = form.field("baseline", new TextField("Against (baseline)"));
        baseline.setHelperText("Like “2013-14”");
    }
}
