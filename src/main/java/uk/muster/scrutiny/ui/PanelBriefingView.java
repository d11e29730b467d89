package uk.muster.scrutiny.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.muster.publication.SnapshotSummary;
import uk.muster.report.Linking;
import uk.muster.report.PaperHtml;
import uk.muster.scrutiny.AskedQuestion;
import uk.muster.scrutiny.Briefing;
import uk.muster.scrutiny.Briefing.AreaBriefing;
import uk.muster.scrutiny.BriefingService;
import uk.muster.text.Dates;
import uk.muster.ui.ComparedText;
import uk.muster.ui.HtmlBlock;
import uk.muster.ui.MarkdownText;
import uk.muster.ui.PageHeader;

/** A panel's briefing on a paper, to be read on screen or printed. */
@Route("panel/:slug/:label/briefing")
@PageTitle("Briefing – Muster")
@RolesAllowed("PANEL_MEMBER")
@StyleSheet("styles/paper.css")
@StyleSheet("styles/panel.css")
class PanelBriefingView extends Div implements BeforeEnterObserver {

    private final BriefingService briefings;
    private final PaperHtml html;

    PanelBriefingView(BriefingService briefings, PaperHtml html) {
        this.briefings = briefings;
        this.html = html;
        addClassName("briefing");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RouteParameters address = event.getRouteParameters();
        show(briefings.of(address.get("slug").orElse(""), address.get("label").orElse("")));
    }

    private void show(Briefing briefing) {
        SnapshotSummary paper = briefing.paper();
        removeAll();
        PageHeader header = new PageHeader(
                "Briefing: " + paper.title(),
                "Meeting of %s · Edition %s".formatted(Dates.day(paper.meetingOn()), paper.label()));
        header.setActions(new Button(
                "Print", click -> getUI().ifPresent(ui -> ui.getPage().executeJs("window.print()"))));
        RouterLink back = new RouterLink("The paper", PanelPaperView.class, PanelPaperView.of(paper));
        back.addClassName("briefing__back");
        add(back, header);
        add(questions("Matters arising from earlier papers", briefing.arising(), "Nothing is still open."));
        briefing.areas().forEach(area -> add(words(area, paper.pictures()), changes(area, briefing.before())));
        add(questions("Questions on this paper", briefing.questions(), "Your panel has asked nothing about it yet."));
    }

    private Section words(AreaBriefing area, String pictures) {
        Section section = new Section(new H2(area.area().name() + " in this paper"));
        section.addClassName("paper");
        if (area.area().parts().isEmpty()) {
            section.add(new Paragraph("No unit of this area reported in this paper."));
        }
        Linking plain = new Linking("", false).withPictures(pictures);
        area.area().parts().forEach(part -> section.add(new HtmlBlock(html.deliverable(part, plain))));
        return section;
    }

    private static Section changes(AreaBriefing area, @Nullable SnapshotSummary before) {
        Section section =
                new Section(new H2("What has changed in " + area.area().name()));
        if (before == null) {
            section.add(new Paragraph("This is the first paper: there is none to compare it with."));
        } else {
            section.add(
                    new H3("Compared with the paper of " + Dates.day(before.meetingOn())),
                    new ComparedText(area.before(), area.now()));
        }
        return section;
    }

    private static Section questions(String heading, List<AskedQuestion> questions, String none) {
        Section section = new Section(new H2(heading));
        if (questions.isEmpty()) {
            section.add(new Paragraph(none));
        }
        questions.forEach(question -> section.add(question(question)));
        return section;
    }

    private static Component question(AskedQuestion question) {
        Paragraph standing = new Paragraph("Meeting of %s. %s."
                .formatted(
                        Dates.day(question.meetingOn()),
                        question.state().isOpen() && question.dueOn() != null
                                ? "Answer due by " + Dates.day(question.dueOn())
                                : question.state().label()));
        standing.addClassName("quiet");
        Div entry = new Div(new H3(question.name()), standing, new MarkdownText(question.text()));
        entry.addClassName("briefing__question");
        if (!question.answer().isEmpty()) {
            entry.add(new Paragraph("Answer:"), new MarkdownText(question.answer()));
        }
        return entry;
    }
}
