package uk.muster.report.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import uk.muster.live.Echo;
import uk.muster.report.Finding;
import uk.muster.report.FrontMatter;
import uk.muster.report.Layout;
import uk.muster.report.LayoutChoice;
import uk.muster.report.Linking;
import uk.muster.report.PaperHtml;
import uk.muster.report.Publisher;
import uk.muster.report.ReportDraft;
import uk.muster.report.ReportRefused;
import uk.muster.report.ReportService;
import uk.muster.report.SignOffService;
import uk.muster.round.RoundId;
import uk.muster.round.RoundService;
import uk.muster.round.RoundState;
import uk.muster.round.RoundView;
import uk.muster.security.Access;
import uk.muster.security.Action;
import uk.muster.ui.EmptyState;
import uk.muster.ui.PageHeader;
import uk.muster.ui.Toast;
import uk.muster.update.UpdateChanged;

/** The board report of a round: outline, the paper as it will look, what stands in its way and the one next step. */
@Route("report/:round?([0-9]{1,18})")
@PageTitle("Board report – Muster")
@Menu(title = "Board report", order = 60, icon = "vaadin:file-text-o")
@RolesAllowed({"EDITOR", "HEAD"})
@StyleSheet("styles/paper.css")
@StyleSheet("styles/report.css")
class BoardReportView extends Div
        implements BeforeEnterObserver, BeforeLeaveObserver, PaperPane.Editor, FindingsPane.Explainer, NextStep.Taker {

    private static final String ROUND = "round";

    private final ReportService reports;
    private final SignOffService signOffs;
    private final Publisher publisher;
    private final RoundService rounds;
    private final Access access;
    private final PaperHtml html;

    private final Outline outline;
    private final FindingsPane findings = new FindingsPane(this);
    private final NextStep nextStep;
    private final PaperPane paper;
    private volatile RoundId round = new RoundId(0);
    private String page = "report";

    BoardReportView(
            ReportService reports,
            SignOffService signOffs,
            Publisher publisher,
            RoundService rounds,
            Access access,
            PaperHtml html,
            Echo echo) {
        this.reports = reports;
        this.signOffs = signOffs;
        this.publisher = publisher;
        this.rounds = rounds;
        this.access = access;
        this.html = html;
        this.outline = new Outline(html);
        this.nextStep = new NextStep(this);
        this.paper = new PaperPane(html, this);
        echo.refresh(
                this,
                UpdateChanged.class,
                change -> change.now().request().round().equals(round),
                this::hear);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<RoundView> all = rounds.rounds();
        Optional<RoundView> wanted = event.getRouteParameters()
                .getLong(ROUND)
                .map(RoundId::new)
                .map(rounds::round)
                .or(rounds::current)
                .or(() -> all.stream().findFirst());
        page = event.getLocation().getPath();
        removeAll();
        wanted.ifPresentOrElse(found -> open(found, all), this::showNothing);
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (paper.hasUnsavedWords()) {
            new LeaveDialog(event.postpone(), paper::saveAll).open();
        }
    }

    private void open(RoundView found, List<RoundView> all) {
        round = found.id();
        Div side = new Div(nextStep, findings);
        side.addClassName("report__findings");
        Div columns = new Div(outline, paper, side);
        columns.addClassName("report");
        add(header(found, all), columns);
        refresh();
    }

    private PageHeader header(RoundView found, List<RoundView> all) {
        PageHeader header = new PageHeader("Board report", found.label());
        header.setActions(new RoundChoice(found, all));
        return header;
    }

    private void showNothing() {
        add(
                new PageHeader("Board report"),
                new EmptyState("No round yet", "Once there is a round, its board report is put together here."));
    }

    /** Whoever is writing sees what changed round their words once these are saved. */
    private void hear() {
        if (!paper.hasUnsavedWords() && !findings.isWriting()) {
            refresh();
        }
    }

    private void refresh() {
        ReportDraft draft = reports.draft(round);
        boolean editable = access.allows(Action.EDIT_REPORT) && draft.round().state() != RoundState.PUBLISHED;
        Linking linking = new Linking(page, true);
        outline.show(draft.document(), linking);
        paper.show(draft, linking, editable);
        findings.show(draft, linking, editable);
        nextStep.show(draft, access, publisher.addressOf(round));
    }

    @Override
    public void save(FrontMatter written) {
        reports.save(round, written);
        refresh();
        Toast.success("Saved.");
    }

    @Override
    public void choose(LayoutChoice choice, Layout layout) {
        attempt(() -> reports.choose(round, choice.deliverable(), layout));
    }

    @Override
    public void explain(List<Finding> warnings, String reason) {
        reports.explain(round, warnings, reason);
        refresh();
    }

    @Override
    public void send() {
        if (paper.hasUnsavedWords()) {
            Toast.failure("Save what you are writing first.");
        } else {
            attempt(() -> signOffs.send(round));
        }
    }

    @Override
    public void publish() {
        attempt(() -> publisher.publishPaper(round));
    }

    private void attempt(Runnable action) {
        try {
            action.run();
        } catch (ReportRefused refused) {
            Toast.failure(refused.getMessage());
        }
        refresh();
    }
}
