package uk.muster.scrutiny.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import uk.muster.publication.SnapshotSummary;
import uk.muster.scrutiny.AskedQuestion;
import uk.muster.scrutiny.PanelService;
import uk.muster.scrutiny.QuestionList;
import uk.muster.text.Dates;
import uk.muster.ui.EmptyState;
import uk.muster.ui.PageHeader;

/** The papers published to a panel, by meeting. */
@Route("panel")
@PageTitle("Panel – Muster")
@Menu(title = "Panel", order = 75, icon = "vaadin:institution")
@RolesAllowed("PANEL_MEMBER")
@StyleSheet("styles/panel.css")
class PanelView extends Div {

    PanelView(PanelService panel, QuestionList questions, Clock clock) {
        add(new PageHeader("Papers for your panel", "Your area: " + String.join(", ", panel.areas())));
        List<AskedQuestion> arising = questions.arising();
        if (!arising.isEmpty()) {
            add(new Section(
                    new H2("Matters arising: your panel waits for an answer"),
                    new QuestionItems(arising, LocalDate.now(clock))));
        }
        List<SnapshotSummary> papers = panel.papers();
        if (papers.isEmpty()) {
            add(new EmptyState("No paper yet", "Once a board report is published, you read it here, your area first."));
        }
        papers.stream()
                .collect(Collectors.groupingBy(SnapshotSummary::meetingOn, LinkedHashMap::new, Collectors.toList()))
                .forEach((meeting, published) -> add(meeting(meeting, published)));
    }

    private static Component meeting(LocalDate day, List<SnapshotSummary> papers) {
        UnorderedList list = new UnorderedList();
        list.addClassName("papers");
        papers.forEach(paper -> list.add(item(paper)));
        return new Section(new H2("Meeting of " + Dates.day(day)), list);
    }

    private static ListItem item(SnapshotSummary paper) {
        Span facts = new Span("Edition %s, published %s".formatted(paper.label(), Dates.moment(paper.publishedAt())));
        facts.addClassName("quiet");
        ListItem item =
                new ListItem(new RouterLink(paper.title(), PanelPaperView.class, PanelPaperView.of(paper)), facts);
        item.addClassName("papers__paper");
        return item;
    }
}
