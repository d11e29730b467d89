package uk.muster.update.ui;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import uk.muster.ui.ComparedText;
import uk.muster.update.Merge;

/** What somebody wrote and could not save, because the update left the unit's hands meanwhile, against what stands. */
final class UnsavedWords extends Section {

    UnsavedWords(Merge kept) {
        addClassName("two-versions");
        add(
                new H3("What you wrote is not saved"),
                new Paragraph(
                        "The update has left your unit's hands or its round has closed meanwhile. Here are your words"
                                + " against what stands; withdraw the update, if you can, to put them in."),
                new ComparedText(kept.theirs().passages(), kept.mine().passages()));
    }
}
