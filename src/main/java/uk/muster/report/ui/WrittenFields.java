package uk.muster.report.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import uk.muster.report.FrontMatter;
import uk.muster.text.Passage;

/** Fields for a part of what the editor writes. */
abstract class WrittenFields extends Div {

    WrittenFields() {
        addClassName("front");
    }

    abstract void show(FrontMatter written);

    abstract void focusFirst();

    /** The given text, with this part of it as it stands in the fields. */
    abstract FrontMatter applyTo(FrontMatter base);

    /** This part of a text, passage by passage, so that two versions can be compared. */
    abstract List<Passage> passages(FrontMatter written);
}
