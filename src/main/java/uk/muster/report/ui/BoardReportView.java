package uk.muster.report.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.JsModule;
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
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.util.IdGenerator;
import uk.muster.bulk.BulkRuns;
import uk.muster.live.Echo;
import uk.muster.live.Presence;
import uk.muster.live.PresenceBar;
import uk.muster.picture.Picture;
import uk.muster.picture.PictureService;
import uk.muster.report.AnnexService;
import uk.muster.report.ExemptionService;
import uk.muster.report.Finding;
import uk.muster.report.Linking;
import uk.muster.report.PaperHtml;
import uk.muster.report.Publisher;
import uk.muster.report.ReportChanged;
import uk.muster.report.ReportDraft;
import uk.muster.report.ReportHistory;
import uk.muster.report.ReportService;
import uk.muster.report.SignOffService;
import uk.muster.report.Withdrawals;
import uk.muster.round.RoundId;
import uk.muster.round.RoundService;
import uk.muster.round.RoundState;
import uk.muster.round.RoundView;
import uk.muster.security.Access;
import uk.muster.security.Action;
import uk.muster.ui.EmptyState;
import uk.muster.ui.PageHeader;
import uk.muster.update.SuggestionMoved;
import uk.muster.update.SuggestionService;
import uk.muster.update.UpdateChanged;

/** The board report of a round: outline, the paper as it will look, what stands in its way and the one next step. */
@Route("report/:round?([0-9]{1,18})")
@PageTitle("Board report – Muster")
@Menu(title = "Board report", order = 60, icon = "vaadin:file-text-o")
@RolesAllowed({"EDITOR", "HEAD"})
@StyleSheet("styles/paper.css")
@StyleSheet("styles/report.css")
@JsModule("context://modules/shared-text.js")
class BoardReportView extends Div implements BeforeEnterObserver, BeforeLeaveObserver, FindingsPane.Editor {

    private static final String ROUND = "round";

    private final ReportService reports;
    private final RoundService rounds;
    private final Access access;
    private final PaperHtml html;

    private final Attempts attempts = new Attempts(this::refresh);
    private final WritingDesk writing;
    private final ExemptDesk exempt;
    private final SuggestDesk suggesting;
    private final HistoryDesk history;
    private final PublishingDesk publishing;
    private final Outline outline;
    private final FindingsPane findings = new FindingsPane(this);
    private final NextStep nextStep;
    private final PresenceBar here = new PresenceBar();
    private final IdGenerator ids;
    private final Clock clock;
    private @Nullable PaperPane paper;
    private volatile RoundId round = new RoundId(0);
    private String page = "report";

    BoardReportView(
            ReportService reports,
            ReportHistory versions,
            SignOffService signOffs,
            Publisher publisher,
            Withdrawals withdrawals,
            RoundService rounds,
            Access access,
            PaperHtml html,
            PictureService pictures,
            ExemptionService exemptions,
            AnnexService annexes,
            SuggestionService suggestions,
            BulkRuns runs,
            IdGenerator ids,
            Clock clock,
            Presence presence,
            Echo echo) {
        this.reports = reports;
        this.rounds = rounds;
        this.access = access;
        this.html = html;
        this.writing = new WritingDesk(reports, presence, pictures, access, () -> round, here, attempts, this::refresh);
        this.exempt = new ExemptDesk(exemptions, annexes, () -> round, attempts);
        this.history = new HistoryDesk(versions, reports, () -> round, attempts);
        this.suggesting = new SuggestDesk(suggestions, this::refresh);
        this.outline = new Outline(html);
        this.publishing = new PublishingDesk(
                signOffs, publisher, withdrawals, runs, () -> round, this::hasUnsavedWords, attempts);
        this.nextStep = new NextStep(publishing);
        this.ids = ids;
        this.clock = clock;
        echo.refresh(this, ReportChanged.class, change -> change.round().equals(round), this::hear);
        echo.refresh(this, SuggestionMoved.class, moved -> moved.round().equals(round), this::hear);
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
        if (hasUnsavedWords()) {
            new LeaveDialog(event.postpone()).open();
        }
    }

    private boolean hasUnsavedWords() {
        return paper != null && paper.hasUnsavedWords();
    }

    private void open(RoundView found, List<RoundView> all) {
        round = found.id();
        paper = new PaperPane(html, writing, exempt, suggesting, ids, clock);
        Div side = new Div(nextStep, findings);
        side.addClassName("report__findings");
        Div columns = new Div(outline, paper, side);
        columns.addClassName("report");
        add(header(found, all), here, columns);
        refresh();
        if (access.allows(Action.EDIT_REPORT)) {
            paper.recoverDrafts();
        }
    }

    private PageHeader header(RoundView found, List<RoundView> all) {
        PageHeader header = new PageHeader("Board report", found.label());
        Button look = new Button(
                "History",
                click -> history.open(this, mayWrite(rounds.round(round).state())));
        look.addThemeVariants(ButtonVariant.TERTIARY);
        header.setActions(look, new RoundChoice(found, all));
        return header;
    }

    private boolean mayWrite(RoundState state) {
        return access.allows(Action.EDIT_REPORT) && !state.isFixed();
    }

    private void showNothing() {
        add(
                new PageHeader("Board report"),
                new EmptyState("No round yet", "Once there is a round, its board report is put together here."));
    }

    private void refresh() {
        show(true);
    }

    /** Whoever is writing a reason goes on with it. */
    private void hear() {
        show(!findings.isWriting());
    }

    private void show(boolean findingsToo) {
        ReportDraft draft = reports.draft(round);
        boolean editable = mayWrite(draft.round().state());
        Linking linking = new Linking(page, true).withPictures(Picture.WORKSPACE);
        outline.show(draft.document(), linking);
        Objects.requireNonNull(paper).show(draft, linking, editable);
        if (findingsToo) {
            findings.show(draft, linking, editable);
        }
        nextStep.show(draft, access, LocalDate.now(clock), publishing.outside());
    }

    @Override
    public void finished() {
        refresh();
    }

    @Override
    public void write(String passage) {
        Objects.requireNonNull(paper).write(passage);
    }

    @Override
    public void explain(List<Finding> warnings, String reason) {
        reports.explain(round, warnings, reason);
    }
}
