package uk.muster.report.ui;

import java.util.stream.Stream;
import uk.muster.report.FrontMatter;
import uk.muster.report.LeadChoice;
import uk.muster.report.LeadPlace;
import uk.muster.report.LeadText;
import uk.muster.ui.MarkdownField;
import uk.muster.ui.SharedLine;

/** One lead-in to write: a sub-heading, if it wants one, and its text. */
final class LeadFields extends WrittenFields {

    private final LeadPlace place;
    private final MarkdownField first;
    private final SharedField heading;
    private final SharedField text;

    LeadFields(LeadChoice choice, Sharing sharing, Runnable changed) {
        place = choice.lead();
        String name = choice.at().name();
        SharedLine title = new SharedLine("Sub-heading in " + name + " (optional)");
        title.setMaxLength(200);
        first = new MarkdownField("Lead-in to " + name);
        first.setHelperText("Stands before what the units report. An empty line begins a new paragraph; each gets its "
                + "number. {see:3.4} refers to a deliverable. To take the lead-in out, empty both fields.");
        heading = SharedField.line(place.headingKey(), title, sharing, changed);
        text = SharedField.text(place.textKey(), first, sharing, changed);
        fields().map(SharedField::component).forEach(this::add);
    }

    @Override
    void show(FrontMatter written) {
        LeadText lead = written.lead(place);
        heading.show(lead.heading());
        text.show(lead.text());
    }

    @Override
    void focusFirst() {
        first.focus();
    }

    @Override
    FrontMatter applyTo(FrontMatter base) {
        return base.with(new LeadText(place, heading.words(), text.words()));
    }

    @Override
    Stream<SharedField> fields() {
        return Stream.of(heading, text);
    }
}
