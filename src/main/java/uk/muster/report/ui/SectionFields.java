package uk.muster.report.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.UUID;
import java.util.stream.Stream;
import uk.muster.report.FrontMatter;
import uk.muster.report.SectionText;
import uk.muster.ui.MarkdownField;
import uk.muster.ui.SharedLine;

/** One section of the front matter to write in, with its place among the others. */
final class SectionFields extends Div {

    private final UUID section;
    private final SharedLine title = new SharedLine("Heading");
    private final SharedField heading;
    private final SharedField text;

    /** What may happen to a section as a whole. */
    interface Neighbours {

        void move(SectionFields section, int by);

        void remove(SectionFields section);
    }

    SectionFields(SectionText written, Neighbours neighbours, Sharing sharing, Runnable changed) {
        section = written.id();
        addClassName("front__section");
        MarkdownField words = new MarkdownField("Text");
        title.setMaxLength(200);
        words.setHelperText(
                "An empty line begins a new paragraph; each gets its number. {see:3.4} refers to a deliverable. A table"
                        + " below a line that begins with Chart: is drawn.");
        title.addValueChangeListener(change -> words.setLabel("Text of " + change.getValue()));
        Div row = new Div(
                button("Move up", () -> neighbours.move(this, -1)),
                button("Move down", () -> neighbours.move(this, 1)),
                button("Remove", () -> neighbours.remove(this)));
        row.addClassName("front__row");
        title.setValue(written.heading());
        words.setValue(written.text());
        heading = SharedField.line(FrontMatter.headingKey(section), title, sharing, changed);
        text = SharedField.text(FrontMatter.textKey(section), words, sharing, changed);
        row.addComponentAsFirst(heading.component());
        add(row, text.component());
    }

    UUID section() {
        return section;
    }

    void show(SectionText written) {
        heading.show(written.heading());
        text.show(written.text());
    }

    SectionText read() {
        return new SectionText(section, heading.words(), text.words());
    }

    Stream<SharedField> fields() {
        return Stream.of(heading, text);
    }

    String title() {
        return title.isEmpty() ? "A section" : "“" + title.getValue() + "”";
    }

    private Button button(String label, Runnable action) {
        Button button = new Button(label, click -> action.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        title.addValueChangeListener(change -> button.setAriaLabel(label + ": " + change.getValue()));
        return button;
    }
}
