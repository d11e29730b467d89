package uk.muster.organisation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import uk.muster.organisation.UnitService;
import uk.muster.organisation.UnitView;
import uk.muster.text.Dates;

/** A unit's story, and what can be done with it from here on. */
final class UnitDialog extends Dialog {

    UnitDialog(UnitView unit, UnitService units, UnitChanges changes) {
        setHeaderTitle(unit.name());
        addClassName("form-dialog");
        Paragraph about = new Paragraph(unit.kind().label() + ", code " + unit.code());
        about.addClassName("quiet");
        add(about, new H3("History"), history(unit, units));
        if (unit.closedOn() == null) {
            add(actions(unit, changes));
        }
        getFooter().add(new Button("Done", click -> close()));
    }

    private static UnorderedList history(UnitView unit, UnitService units) {
        UnorderedList list = new UnorderedList();
        list.addClassName("unit-history");
        units.history(unit.id()).forEach(event -> list.add(new ListItem(Dates.day(event.on()) + ": " + event.what())));
        return list;
    }

    private Div actions(UnitView unit, UnitChanges changes) {
        Div actions = new Div(
                action("Rename", () -> changes.rename(unit)),
                action("Report jointly", () -> changes.reportJointly(unit)),
                action("Merge", () -> changes.merge(unit)),
                action("Close unit", () -> changes.close(unit)));
        actions.addClassName("directory__actions");
        return actions;
    }

    private Button action(String words, Runnable change) {
        return new Button(words, click -> {
            if (isOpened()) {
                close();
                change.run();
            }
        });
    }
}
