package uk.muster.decision.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import uk.muster.decision.BackgroundPaper;
import uk.muster.decision.DecisionDetail;
import uk.muster.decision.DecisionNumber;
import uk.muster.decision.DecisionText;
import uk.muster.ui.MarkdownText;
import uk.muster.ui.Notice;

/** A notice to read in the office, with what the public may not see. */
final class DecisionReading extends Div {

    DecisionReading(DecisionDetail notice) {
        addClassName("decision");
        DecisionText text = notice.text();
        if (notice.supersededBy() != null) {
            add(Notice.warning("Notice %s supersedes this one."
                    .formatted(notice.supersededBy().text())));
            add(new Paragraph(link(notice.supersededBy())));
        }
        if (text.ground() != null) {
            add(Notice.information(
                    "Exempt from publication under %s: %s. The public sees the number, the date and this ground."
                            .formatted(text.ground().citation(), text.ground().words())));
            add(part("Why the public interest lies in keeping it exempt", text.publicInterest()));
        }
        add(part("Summary", text.summary()), part("Decision", text.decision()));
        add(part("Financial implications", text.financial()));
        add(part("Legal implications", text.legal()));
        add(part("Equalities implications", text.equalities()));
        add(section("Background papers", papers(text.papers())));
        if (!notice.approves().isEmpty()) {
            add(section("Approves", approved(notice)));
        }
        if (notice.supersedes() != null) {
            add(section("Supersedes", new Paragraph(link(notice.supersedes()))));
        }
    }

    private static Section part(String heading, String markdown) {
        return section(heading, new MarkdownText(markdown.isBlank() ? "*Nothing yet*" : markdown));
    }

    private static Section section(String heading, Component content) {
        return new Section(new H2(heading), content);
    }

    private static Component papers(List<BackgroundPaper> papers) {
        if (papers.isEmpty()) {
            return new Paragraph("There are none.");
        }
        UnorderedList list = new UnorderedList();
        papers.forEach(paper -> list.add(new ListItem(paper(paper))));
        return list;
    }

    private static Component paper(BackgroundPaper paper) {
        return paper.link().isEmpty() || !paper.isReadable()
                ? new Paragraph(paper.name())
                : outside(paper.link(), paper.name());
    }

    private static Component approved(DecisionDetail notice) {
        return notice.approvedAt() == null
                ? new Paragraph(notice.approves())
                : new Paragraph(outside(notice.approvedAt(), notice.approves()));
    }

    private static Anchor link(DecisionNumber number) {
        return outside(number.address(), "Decision notice " + number.text());
    }

    private static Anchor outside(String address, String text) {
        Anchor link = new Anchor(address, text);
        link.setRouterIgnore(true);
        return link;
    }
}
