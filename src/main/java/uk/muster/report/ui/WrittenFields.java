package uk.muster.report.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.stream.Stream;
import uk.muster.live.Visitor;
import uk.muster.report.FrontMatter;

/** Fields for a part of what the editor writes. */
abstract class WrittenFields extends Div {

    WrittenFields() {
        addClassName("front");
    }

    /** Shows this; fields that say it already are left alone, and so is the cursor. */
    abstract void show(FrontMatter written);

    abstract void focusFirst();

    /** Puts the cursor into the passage with that key, or the first if it is not here. */
    final void focus(String passage) {
        fields().filter(field -> field.isOf(passage)).findFirst().ifPresentOrElse(SharedField::focus, this::focusFirst);
    }

    /** The given text, with this part of it as it stands in the fields. */
    abstract FrontMatter applyTo(FrontMatter base);

    abstract Stream<SharedField> fields();

    final void show(List<Visitor> visitors) {
        fields().forEach(field -> field.show(visitors));
    }

    final void setStored(long version) {
        fields().forEach(field -> field.setStored(version));
    }
}
