package uk.muster.publication.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Set;
import uk.muster.publication.BoardEditionService;
import uk.muster.publication.PublicationService;
import uk.muster.publication.SnapshotId;
import uk.muster.publication.SnapshotSummary;
import uk.muster.text.Dates;
import uk.muster.ui.EmptyState;
import uk.muster.ui.PageHeader;

/** The published papers, for whoever is signed in; each leads to the public page. */
@Route("papers")
@PageTitle("Published papers – Muster")
@Menu(title = "Published papers", order = 70, icon = "vaadin:newspaper")
@PermitAll
@StyleSheet("styles/panel.css")
class PapersView extends Div {

    PapersView(PublicationService publication, BoardEditionService boardEditions) {
        add(new PageHeader("Published papers", "Board reports as the public reads them. Nothing in them changes."));
        List<SnapshotSummary> papers = publication.published();
        if (papers.isEmpty()) {
            add(new EmptyState("No paper yet", "Once a board report is signed off, it stands here for everybody."));
        } else {
            add(list(papers, boardEditions.snapshots()));
        }
    }

    private static UnorderedList list(List<SnapshotSummary> papers, Set<SnapshotId> withBoardEdition) {
        UnorderedList list = new UnorderedList();
        list.addClassName("papers");
        papers.forEach(paper -> {
            ListItem item = item(paper);
            if (withBoardEdition.contains(paper.id())) {
                Anchor board = new Anchor(paper.boardAddress(), "Board edition, not for publication");
                board.setRouterIgnore(true);
                item.add(board);
            }
            list.add(item);
        });
        return list;
    }

    private static ListItem item(SnapshotSummary paper) {
        Anchor link = new Anchor(paper.address(), paper.title());
        link.setRouterIgnore(true);
        Span facts = new Span("Meeting of %s · Edition %s, published %s"
                .formatted(Dates.day(paper.meetingOn()), paper.label(), Dates.moment(paper.publishedAt())));
        Span people = new Span("Assembled by %s, signed off by %s".formatted(paper.assembledBy(), paper.signedOffBy()));
        facts.addClassName("quiet");
        people.addClassName("quiet");
        ListItem item = new ListItem(link, facts, people);
        if (!paper.note().isEmpty()) {
            Span why = new Span(paper.note());
            why.addClassName("quiet");
            item.add(why);
        }
        item.addClassName("papers__paper");
        return item;
    }
}
