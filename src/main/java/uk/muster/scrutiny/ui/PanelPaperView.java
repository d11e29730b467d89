package uk.muster.scrutiny.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import uk.muster.live.Echo;
import uk.muster.publication.PaperBefore;
import uk.muster.publication.SnapshotSummary;
import uk.muster.report.DeliverablePart;
import uk.muster.report.Linking;
import uk.muster.report.PaperHtml;
import uk.muster.scrutiny.AskedQuestion;
import uk.muster.scrutiny.NoteService;
import uk.muster.scrutiny.PanelPaper;
import uk.muster.scrutiny.PanelPaper.OwnArea;
import uk.muster.scrutiny.PanelService;
import uk.muster.scrutiny.QuestionList;
import uk.muster.scrutiny.QuestionMoved;
import uk.muster.scrutiny.QuestionService;
import uk.muster.security.Access;
import uk.muster.security.AreaId;
import uk.muster.text.Dates;
import uk.muster.ui.HtmlBlock;
import uk.muster.ui.Notice;
import uk.muster.ui.PageHeader;

/** A published paper as a panel member reads it: what came from their area first, then the whole. */
@Route("panel/:slug/:label")
@RolesAllowed("PANEL_MEMBER")
@StyleSheet("styles/paper.css")
@StyleSheet("styles/panel.css")
class PanelPaperView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final PanelService panel;
    private final PaperHtml html;
    private final QuestionList list;
    private final QuestionService questions;
    private final NoteService notes;
    private final Access access;
    private final Clock clock;
    private final Div asked = new Div();
    private String title = "Paper";
    private Runnable showAsked = () -> {};
    private Runnable follow = () -> {};

    PanelPaperView(
            PanelService panel,
            PaperHtml html,
            QuestionList list,
            QuestionService questions,
            NoteService notes,
            Access access,
            Echo echo,
            Clock clock) {
        this.panel = panel;
        this.html = html;
        this.list = list;
        this.questions = questions;
        this.notes = notes;
        this.access = access;
        this.clock = clock;
        Set<AreaId> areas = access.actor().panelAreas();
        echo.refresh(this, QuestionMoved.class, moved -> areas.contains(moved.area()), () -> {
            showAsked.run();
            follow.run();
        });
    }

    static RouteParameters of(SnapshotSummary paper) {
        return new RouteParameters(new RouteParam("slug", paper.slug()), new RouteParam("label", paper.label()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RouteParameters address = event.getRouteParameters();
        show(
                panel.paper(address.get("slug").orElse(""), address.get("label").orElse("")),
                event.getLocation().getPath());
    }

    @Override
    public String getPageTitle() {
        return title + " – Muster";
    }

    private void show(PanelPaper paper, String page) {
        SnapshotSummary snapshot = paper.snapshot();
        title = snapshot.title();
        removeAll();
        PageHeader header = new PageHeader(
                title,
                "Meeting of %s · Edition %s, published %s"
                        .formatted(
                                Dates.day(snapshot.meetingOn()),
                                snapshot.label(),
                                Dates.moment(snapshot.publishedAt())));
        List<Component> ways = new ArrayList<>();
        ways.add(new RouterLink("Briefing to print", PanelBriefingView.class, of(snapshot)));
        ways.add(publicPage(snapshot.address() + "/questions", "Published questions"));
        PaperBefore.of(snapshot, panel.papers())
                .map(before -> publicPage(snapshot.changesSince(before), "Compare with the paper before"))
                .ifPresent(ways::add);
        ways.add(publicPage(snapshot.address(), "The public page"));
        header.setActions(ways.toArray(Component[]::new));
        add(new RouterLink("All papers", PanelView.class), header);
        panel.newer(snapshot).ifPresent(newest -> showNewer(snapshot, newest));
        showAsked = () -> showAsked(snapshot);
        ParagraphDesk desk = new ParagraphDesk(paper, access.actor().id(), questions, notes, showAsked, clock);
        follow = desk::follow;
        add(asked);
        String pictures = snapshot.pictures();
        Linking intoWhole = new Linking(page, false).withPictures(pictures);
        paper.areas().forEach(area -> add(ownArea(area, intoWhole, desk)));
        add(desk, whole(paper, new Linking(page, true).withPictures(pictures)));
        showAsked.run();
    }

    private void showNewer(SnapshotSummary paper, SnapshotSummary newest) {
        Div ways = new Div(
                new RouterLink("Read edition " + newest.label(), PanelPaperView.class, of(newest)),
                publicPage(newest.changesSince(paper), "See what changed"));
        ways.addClassName("panel__newer");
        add(
                Notice.warning("%s, published %s. Why: %s"
                        .formatted(
                                newest.kind().heading(newest.label()),
                                Dates.moment(newest.publishedAt()),
                                newest.reason())),
                ways);
    }

    private static Anchor publicPage(String address, String text) {
        Anchor page = new Anchor(address, text);
        page.setRouterIgnore(true);
        return page;
    }

    private void showAsked(SnapshotSummary snapshot) {
        asked.removeAll();
        questions("Matters arising from earlier papers", panel.isNewest(snapshot) ? list.arising(snapshot) : List.of());
        questions("Your panel’s questions on this paper", list.on(snapshot.id()));
    }

    private void questions(String heading, List<AskedQuestion> found) {
        if (!found.isEmpty()) {
            Section section = new Section(new H2(heading), new QuestionItems(found, LocalDate.now(clock)));
            section.addClassName("panel__asked");
            asked.add(section);
        }
    }

    private Component ownArea(OwnArea area, Linking intoWhole, ParagraphDesk desk) {
        Section section = new Section(new H2("Your area: " + area.name()));
        section.addClassNames("panel__area", "paper");
        if (area.parts().isEmpty()) {
            section.add(new Paragraph("No unit of this area reported in this paper."));
        }
        area.parts().forEach(part -> section.add(new HtmlBlock(html.deliverable(part, intoWhole)), ways(part, desk)));
        return section;
    }

    /** From each paragraph to where its reader writes about it. */
    private static Component ways(DeliverablePart part, ParagraphDesk desk) {
        Div ways = new Div();
        ways.addClassName("panel__ways");
        part.paragraphNumbers().forEach(number -> {
            NativeButton way = new NativeButton("Note or question on paragraph " + number, click -> desk.open(number));
            way.addClassName("link-button");
            ways.add(way);
        });
        return ways;
    }

    private Component whole(PanelPaper paper, Linking linking) {
        Section section = new Section(new H2("The whole paper"));
        section.addClassNames("panel__whole", "paper");
        html.parts(paper.document(), linking).forEach(part -> section.add(new HtmlBlock(part)));
        return section;
    }
}
