package uk.muster.report.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import uk.muster.report.FindingKind;

/** The findings of one sort, with how many there are and why they matter; long ones begin folded. */
final class FindingGroup extends NativeDetails {

    private static final int LONG = 8;

    private final FindingKind kind;
    private final H3 title = new H3();
    private final UnorderedList list = new UnorderedList();
    private boolean fresh = true;

    FindingGroup(FindingKind kind) {
        this.kind = kind;
        Paragraph why = new Paragraph(kind.why());
        why.addClassName("report__why");
        title.addClassName("report__sort");
        setSummary(title);
        setContent(new Div(why, list));
        addClassName("report__group");
    }

    void show(List<FindingItem> items) {
        title.setText("%s (%d)".formatted(kind.label(), items.size()));
        list.removeAll();
        items.forEach(list::add);
        if (fresh) {
            setOpen(items.size() < LONG);
            fresh = false;
        }
    }
}
