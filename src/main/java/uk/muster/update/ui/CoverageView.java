package uk.muster.update.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import uk.muster.bulk.BulkRuns;
import uk.muster.live.Echo;
import uk.muster.round.OwingSteps;
import uk.muster.round.RoundId;
import uk.muster.round.RoundNews;
import uk.muster.round.RoundService;
import uk.muster.round.RoundView;
import uk.muster.security.Access;
import uk.muster.text.Dates;
import uk.muster.ui.EmptyState;
import uk.muster.ui.HtmlBlock;
import uk.muster.ui.Notice;
import uk.muster.ui.PageHeader;
import uk.muster.update.Coverage;
import uk.muster.update.Coverage.Count;
import uk.muster.update.CoverageService;

/** A round at a glance. What is chosen stands in the address, so that coming back from an update loses nothing. */
@Route("coverage")
@PageTitle("Coverage – Muster")
@Menu(title = "Coverage", order = 30, icon = "vaadin:grid-small")
@RolesAllowed({"EDITOR", "HEAD"})
@StyleSheet("styles/coverage.css")
class CoverageView extends Div implements BeforeEnterObserver {

    private static final int PHONE = 700;

    private final RoundService rounds;
    private final CoverageService service;
    private final PageHeader header = new PageHeader("Coverage");
    private final Div summary = new Div();
    private final HtmlBlock cells = new HtmlBlock("");
    private final EmptyState nothing =
            new EmptyState("Nothing to show", "No update is like that. Choose other filters to see more.");
    private final HtmlBlock late = new HtmlBlock("");
    private final CoverageSelection selection;
    private volatile @Nullable RoundId shown;
    private Runnable refresh = () -> {};

    CoverageView(
            RoundService rounds, CoverageService service, OwingSteps steps, BulkRuns runs, Access access, Echo echo) {
        this.rounds = rounds;
        this.service = service;
        selection = new CoverageSelection(access, steps, runs, cells, () -> refresh.run());
        echo.refresh(this, RoundNews.class, news -> news.round().equals(shown), () -> refresh.run());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        List<RoundView> all = rounds.rounds();
        if (all.isEmpty()) {
            add(
                    header,
                    new EmptyState(
                            "No round yet", "Once a round asks units for updates, who has answered shows here."));
            return;
        }
        CoverageChoice choice = CoverageChoice.of(event.getLocation().getQueryParameters());
        round(all, choice)
                .ifPresentOrElse(
                        round -> show(all, round, choice, event.getUI()),
                        () -> event.rerouteToError(NotFoundException.class));
    }

    /** The one chosen, else the one that work is on, else the newest. */
    private Optional<RoundView> round(List<RoundView> all, CoverageChoice choice) {
        return choice.round().isPresent()
                ? all.stream()
                        .filter(round -> round.id().equals(choice.round().get()))
                        .findFirst()
                : rounds.current().or(() -> all.stream().findFirst());
    }

    private void show(List<RoundView> all, RoundView round, CoverageChoice choice, UI ui) {
        boolean asList = choice.asList().orElseGet(() -> isPhone(ui));
        add(
                header,
                summary,
                new CoverageFilters(all, round, service.choices(round.id()), choice, asList),
                selection,
                frame(asList),
                nothing,
                new CoverageLegend(),
                late);
        refresh = () -> show(service.coverage(round.id(), choice.filter()), asList);
        refresh.run();
        shown = round.id();
    }

    /** Only what an answer or the editor changes: filters, the focus and the place to which somebody has scrolled stay. */
    private void show(Coverage coverage, boolean asList) {
        RoundView round = coverage.round();
        header.setDescription(round.label() + ": updates due "
                + Dates.day(round.dates().updatesDueOn()) + ", board meeting "
                + Dates.day(round.dates().meetingOn()) + ".");
        summary.removeAll();
        summary.add(summary(coverage.total(), round));
        coverage.unreviewed()
                .forEach(gap -> summary.add(Notice.warning("Nobody reviews " + gap.what() + " today: " + gap.updates()
                        + (gap.updates() == 1 ? " update waits" : " updates wait") + " for a reviewer.")));
        CoverageBoxes boxes = selection.boxes(coverage);
        Element drawn = asList ? CoverageList.of(coverage, boxes) : CoverageTable.of(coverage, boxes);
        cells.setHtml(drawn.outerHtml());
        selection.offer(boxes);
        nothing.setVisible(coverage.objectives().isEmpty());
        cells.setVisible(!nothing.isVisible());
        late.setHtml(LateAnswers.of(coverage.late(), round).outerHtml());
        late.setVisible(!coverage.late().isEmpty());
    }

    private static Paragraph summary(Count total, RoundView round) {
        Paragraph summary = new Paragraph(total.percentAnswered() + " % answered: " + total.answered() + " of "
                + total.asked() + ". " + standing(total, round));
        summary.addClassName("coverage__summary");
        return summary;
    }

    private static String standing(Count total, RoundView round) {
        if (total.late() > 0) {
            return total.late() + " late.";
        }
        return round.wasPublished() && total.answered() < total.asked()
                ? "The report was published without the rest."
                : "None is late.";
    }

    private HtmlBlock frame(boolean asList) {
        if (asList) {
            return cells;
        }
        cells.addClassName("coverage__frame");
        cells.getElement().setAttribute("role", "region");
        cells.getElement().setAttribute("aria-label", "Coverage table, scrolls");
        cells.getElement().setAttribute("tabindex", "0");
        return cells;
    }

    private static boolean isPhone(UI ui) {
        int width = ui.getPage().getExtendedClientDetails().getWindowInnerWidth();
        return width > 0 && width <= PHONE;
    }
}
