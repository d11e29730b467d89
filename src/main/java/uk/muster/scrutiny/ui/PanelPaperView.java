package uk.muster.scrutiny.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
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
import uk.muster.publication.SnapshotSummary;
import uk.muster.report.Linking;
import uk.muster.report.PaperHtml;
import uk.muster.scrutiny.PanelPaper;
import uk.muster.scrutiny.PanelPaper.OwnArea;
import uk.muster.scrutiny.PanelService;
import uk.muster.text.Dates;
import uk.muster.ui.HtmlBlock;
import uk.muster.ui.PageHeader;

/** A published paper as a panel member reads it: what came from their area first, then the whole. */
@Route("panel/:slug/:label")
@RolesAllowed("PANEL_MEMBER")
@StyleSheet("styles/paper.css")
@StyleSheet("styles/panel.css")
class PanelPaperView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final PanelService panel;
    private final PaperHtml html;
    private String title = "Paper";

    PanelPaperView(PanelService panel, PaperHtml html) {
        this.panel = panel;
        this.html = html;
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
        Anchor published = new Anchor(snapshot.address(), "The public page");
        published.setRouterIgnore(true);
        header.setActions(published);
        add(new RouterLink("All papers", PanelView.class), header);
        paper.areas().forEach(area -> add(ownArea(area, page)));
        add(whole(paper, page));
    }

    private Component ownArea(OwnArea area, String page) {
        Section section = new Section(new H2("Your area: " + area.name()));
        section.addClassNames("panel__area", "paper");
        if (area.parts().isEmpty()) {
            section.add(new Paragraph("No unit of this area reported in this paper."));
        }
        Linking intoWhole = new Linking(page, false);
        area.parts().forEach(part -> section.add(new HtmlBlock(html.deliverable(part, intoWhole))));
        return section;
    }

    private Component whole(PanelPaper paper, String page) {
        Section section = new Section(new H2("The whole paper"));
        section.addClassNames("panel__whole", "paper");
        html.parts(paper.document(), new Linking(page, true)).forEach(part -> section.add(new HtmlBlock(part)));
        return section;
    }
}
