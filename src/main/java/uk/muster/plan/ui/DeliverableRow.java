package uk.muster.plan.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.muster.organisation.UnitView;
import uk.muster.plan.DeliverableView;
import uk.muster.plan.ui.Places.Place;
import uk.muster.text.Dates;

/** A deliverable as the plan's page lists it: number, words, target, due date and units; for the editor its buttons. */
final class DeliverableRow extends ListItem {

    DeliverableRow(DeliverableView deliverable, Offered offered, @Nullable String repeats) {
        addClassName("deliverable");
        Span number = new Span(deliverable.number());
        number.addClassName("deliverable__number");
        Paragraph title = new Paragraph(deliverable.title());
        title.addClassName("deliverable__title");
        Div words = new Div(title);
        words.addClassName("deliverable__words");
        if (deliverable.target() != null) {
            words.add(fact("Target", deliverable.target().inWords()));
        }
        if (deliverable.dueOn() != null) {
            words.add(fact("Due", Dates.day(deliverable.dueOn())));
        }
        words.add(fact("Asked of", names(offered.units(deliverable.units()))));
        if (repeats != null) {
            Paragraph repeat = new Paragraph("Listed twice? The same words stand at %s.".formatted(repeats));
            repeat.addClassName("deliverable__repeat");
            words.add(repeat);
        }
        add(number, words);
    }

    void addButtons(DeliverableView deliverable, Places places, EditionEditor editor) {
        String number = deliverable.number();
        RowButton up = move(
                VaadinIcon.ARROW_UP,
                "up",
                deliverable,
                places.above(deliverable).orElse(null),
                editor);
        RowButton down = move(
                VaadinIcon.ARROW_DOWN,
                "down",
                deliverable,
                places.below(deliverable).orElse(null),
                editor);
        Div buttons = new Div(
                new RowButton(VaadinIcon.EDIT, "Edit", number, () -> editor.edit(deliverable)),
                up,
                down,
                new RowButton(VaadinIcon.TRASH, "Remove", number, () -> editor.remove(deliverable)));
        buttons.addClassName("row-buttons");
        add(buttons);
    }

    /** The button keeps the focus where the deliverable goes, so that it can be pressed again. */
    private static RowButton move(
            VaadinIcon icon, String where, DeliverableView deliverable, @Nullable Place to, EditionEditor editor) {
        String id = "deliverable-%d-%s".formatted(deliverable.id().value(), where);
        RowButton button =
                new RowButton(icon, "Move " + where, deliverable.number(), () -> editor.move(deliverable, to, id));
        button.setId(id);
        button.setEnabled(to != null);
        return button;
    }

    private static Paragraph fact(String name, String words) {
        Span label = new Span(name + ": ");
        label.addClassName("deliverable__label");
        Paragraph fact = new Paragraph(label, new Span(words));
        fact.addClassName("deliverable__fact");
        return fact;
    }

    private static String names(List<UnitView> units) {
        return units.isEmpty()
                ? "nobody yet"
                : units.stream().map(UnitView::name).collect(Collectors.joining(", "));
    }
}
