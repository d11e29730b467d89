package uk.muster.report.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import uk.muster.report.SectionText;
import uk.muster.ui.MarkdownField;

/** One section of the front matter to write in, with its place among the others. */
final class SectionFields extends Div {

    private final TextField heading = new TextField("Heading");
    private final MarkdownField text = new MarkdownField("Text");

    /** What may happen to a section as a whole. */
    interface Neighbours {

        void move(SectionFields section, int by);

        void remove(SectionFields section);
    }

    SectionFields(SectionText written, Neighbours neighbours) {
        addClassName("front__section");
        heading.setMaxLength(200);
        text.setHelperText(
                "An empty line begins a new paragraph; each gets its number. {see:3.4} refers to a deliverable.");
        heading.addValueChangeListener(change -> text.setLabel("Text of " + change.getValue()));
        heading.setValue(written.heading());
        text.setValue(written.text());
        Div row = new Div(
                heading,
                button("Move up", () -> neighbours.move(this, -1)),
                button("Move down", () -> neighbours.move(this, 1)),
                button("Remove", () -> neighbours.remove(this)));
        row.addClassName("front__row");
        add(row, text);
    }

    SectionText read() {
        return new SectionText(heading.getValue(), text.getValue());
    }

    String title() {
        return heading.getValue().isBlank() ? "A section" : "“" + heading.getValue() + "”";
    }

    private Button button(String label, Runnable action) {
        Button button = new Button(label, click -> action.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        heading.addValueChangeListener(change -> button.setAriaLabel(label + ": " + change.getValue()));
        return button;
    }
}
