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
import uk.muster.round.RoundService;
import uk.muster.round.RoundView;
import uk.muster.text.Dates;
import uk.muster.ui.EmptyState;
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

    CoverageView(RoundService rounds, CoverageService service) {
        this.rounds = rounds;
        this.service = service;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        List<RoundView> all = rounds.rounds();
        if (all.isEmpty()) {
            add(
                    new PageHeader("Coverage"),
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
        Coverage coverage = service.coverage(round.id(), choice.filter());
        boolean asList = choice.asList().orElseGet(() -> isPhone(ui));
        add(
                new PageHeader(
                        "Coverage",
                        round.label() + ": updates due "
                                + Dates.day(round.dates().updatesDueOn()) + ", board meeting "
                                + Dates.day(round.dates().meetingOn()) + "."),
                summary(coverage.total()));
        coverage.unreviewed()
                .forEach(gap -> add(Notice.warning("Nobody reviews " + gap.what() + " today: " + gap.updates()
                        + (gap.updates() == 1 ? " update waits" : " updates wait") + " for a reviewer.")));
        add(
                new CoverageFilters(all, round, service.choices(round.id()), choice, asList),
                coverage.objectives().isEmpty() ? nothing() : asList ? new CoverageList(coverage) : table(coverage),
                new CoverageLegend(),
                new LateAnswers(coverage.late()));
    }

    private static Paragraph summary(Count total) {
        Paragraph summary = new Paragraph(total.percentAnswered() + " % answered: " + total.answered() + " of "
                + total.asked() + ". " + (total.late() == 0 ? "None is late." : total.late() + " late."));
        summary.addClassName("coverage__summary");
        return summary;
    }

    private static Div table(Coverage coverage) {
        Div frame = new Div(new CoverageTable(coverage));
        frame.addClassName("coverage__frame");
        frame.getElement().setAttribute("role", "region");
        frame.getElement().setAttribute("aria-label", "Coverage table, scrolls");
        frame.getElement().setAttribute("tabindex", "0");
        return frame;
    }

    private static EmptyState nothing() {
        return new EmptyState("Nothing to show", "No update is like that. Choose other filters to see more.");
    }

    private static boolean isPhone(UI ui) {
        int width = ui.getPage().getExtendedClientDetails().getWindowInnerWidth();
        return width > 0 && width <= PHONE;
    }
}
