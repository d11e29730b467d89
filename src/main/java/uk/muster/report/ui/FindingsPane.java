package uk.muster.report.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import uk.muster.report.Finding;
import uk.muster.report.Finding.Severity;
import uk.muster.report.Linking;

/** What stands in the paper's way: errors first, each a link to its place. */
final class FindingsPane extends Div {

    void show(List<Finding> findings, Linking linking) {
        removeAll();
        show("Errors", of(Severity.ERROR, findings), linking);
        show("Warnings", of(Severity.WARNING, findings), linking);
        if (findings.isEmpty()) {
            add(new Paragraph("Nothing stands in the paper's way."));
        }
    }

    private static List<Finding> of(Severity severity, List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .toList();
    }

    private void show(String heading, List<Finding> findings, Linking linking) {
        if (findings.isEmpty()) {
            return;
        }
        H2 title = new H2("%s (%d)".formatted(heading, findings.size()));
        title.addClassName("report__title");
        UnorderedList list = new UnorderedList();
        findings.forEach(finding -> list.add(item(finding, linking)));
        NativeDetails group = new NativeDetails(title, list);
        group.setOpen(true);
        add(group);
    }

    private static ListItem item(Finding finding, Linking linking) {
        ListItem item =
                new ListItem(new Anchor(linking.href(finding.anchor()), finding.place()), new Span(finding.message()));
        item.addClassName("report__finding");
        item.setClassName("report__finding--error", finding.stopsPublication());
        return item;
    }
}
