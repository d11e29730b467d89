package uk.muster.plan.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Map;
import uk.muster.plan.DeliverableId;
import uk.muster.plan.ObjectiveView;

/** An objective with its deliverables; for the editor with what can be done to them. */
final class ObjectiveSection extends Section {

    private final ObjectiveView objective;
    private final Div head = new Div();
    private final OrderedList list = new OrderedList();

    ObjectiveSection(ObjectiveView objective, Offered offered, Map<DeliverableId, String> repeats) {
        this.objective = objective;
        addClassName("objective");
        Span number = new Span(objective.number() + " ");
        number.addClassName("objective__number");
        H2 heading = new H2(number, new Span(objective.title()));
        heading.setId("objective-" + objective.id().value());
        getElement().setAttribute("aria-labelledby", heading.getId().orElseThrow());
        Div words = new Div(heading);
        String theme = offered.theme(objective.theme());
        if (!theme.equals(objective.title()) && !theme.isEmpty()) {
            Paragraph line = new Paragraph("Theme: " + theme);
            line.addClassName("quiet");
            words.add(line);
        }
        head.add(words);
        head.addClassName("objective__head");
        list.addClassName("objective__deliverables");
        objective.deliverables().forEach(it -> list.add(new DeliverableRow(it, offered, repeats.get(it.id()))));
        add(head, list);
        if (objective.deliverables().isEmpty()) {
            list.setVisible(false);
            Paragraph none = new Paragraph("No deliverables yet.");
            none.addClassName("quiet");
            add(none);
        }
    }

    void addButtons(int of, Places places, EditionEditor editor) {
        for (int i = 0; i < objective.deliverables().size(); i++) {
            ((DeliverableRow) list.getComponentAt(i))
                    .addButtons(objective.deliverables().get(i), places, editor);
        }
        int number = objective.number();
        String name = "objective " + number;
        RowButton up = move(VaadinIcon.ARROW_UP, "up", number - 1, editor);
        up.setEnabled(number > 1);
        RowButton down = move(VaadinIcon.ARROW_DOWN, "down", number + 1, editor);
        down.setEnabled(number < of);
        Div buttons = new Div(
                new RowButton(VaadinIcon.EDIT, "Edit", name, () -> editor.edit(objective)),
                up,
                down,
                new RowButton(VaadinIcon.TRASH, "Remove", name, () -> editor.remove(objective)));
        buttons.addClassName("row-buttons");
        head.add(buttons);
        Button add = new Button("Add a deliverable", VaadinIcon.PLUS.create(), click -> editor.addTo(objective));
        add.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        add.setAriaLabel("Add a deliverable to " + name);
        add.addClassName("objective__add");
        add(add);
    }

    private RowButton move(VaadinIcon icon, String where, int to, EditionEditor editor) {
        String id = "objective-%d-%s".formatted(objective.id().value(), where);
        RowButton button = new RowButton(
                icon, "Move " + where, "objective " + objective.number(), () -> editor.move(objective, to, id));
        button.setId(id);
        return button;
    }
}
