package uk.muster.demo;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.IntStream;
import uk.muster.demo.DemoAnswers.Stage;
import uk.muster.demo.DemoUnits.DemoUnit;
import uk.muster.organisation.OrganisationService;
import uk.muster.organisation.ThemeView;
import uk.muster.organisation.UnitView;
import uk.muster.plan.DeliverableId;
import uk.muster.plan.DeliverableView;
import uk.muster.plan.EditionView;
import uk.muster.plan.ObjectiveView;
import uk.muster.plan.PlanService;
import uk.muster.round.RequestSource;
import uk.muster.round.RequestView;
import uk.muster.round.RoundDates;
import uk.muster.round.RoundPlanning;
import uk.muster.round.RoundService;
import uk.muster.round.RoundView;
import uk.muster.security.ThemeId;
import uk.muster.security.UnitId;

/** Three rounds that are over and one that work is on, with something of everything in it. */
@DemoComponent
class DemoRounds {

    private static final int PAST_ROUNDS = 3;
    private static final int WORKERS = 2;
    private static final LocalTime MORNING = LocalTime.of(9, 30);

    private final RoundPlanning planning;
    private final RoundService rounds;
    private final PlanService plan;
    private final OrganisationService organisation;
    private final DemoPlan demoPlan;
    private final DemoAnswers answers;
    private final DemoPapers papers;
    private final DemoCalendar calendar;
    private final DemoActors actors;

    DemoRounds(
            RoundPlanning planning,
            RoundService rounds,
            PlanService plan,
            OrganisationService organisation,
            DemoPlan demoPlan,
            DemoAnswers answers,
            DemoPapers papers,
            DemoCalendar calendar,
            DemoActors actors) {
        this.planning = planning;
        this.rounds = rounds;
        this.plan = plan;
        this.organisation = organisation;
        this.demoPlan = demoPlan;
        this.answers = answers;
        this.papers = papers;
        this.calendar = calendar;
        this.actors = actors;
    }

    /** Opens the rounds in the order of time; what happened in each is told side by side, since it takes a while. */
    void create() {
        List<RoundView> opened = IntStream.rangeClosed(0, PAST_ROUNDS)
                .map(index -> PAST_ROUNDS - index)
                .mapToObj(ago -> opened(calendar.round(ago)))
                .toList();
        try (ExecutorService workers = Executors.newFixedThreadPool(WORKERS)) {
            CompletableFuture.allOf(opened.stream()
                            .map(round -> CompletableFuture.runAsync(() -> tell(round), workers))
                            .toArray(CompletableFuture[]::new))
                    .join();
        }
    }

    private void tell(RoundView round) {
        if (round.dates().meetingOn().isBefore(calendar.today())) {
            past(round);
        } else {
            current(round);
        }
    }

    private void past(RoundView round) {
        RoundDates dates = round.dates();
        for (DemoRequest asked : requests(round)) {
            Stage stage = asked.lot().nextInt(40) == 0 ? Stage.NOT_STARTED : Stage.APPROVED;
            answers.answer(asked, stage, dates.opensOn(), dates.updatesDueOn());
        }
        actors.act("editor", dates.reviewsDueOn(), MORNING, () -> rounds.close(round.id(), version(round)));
        papers.publish(round);
    }

    private void current(RoundView round) {
        LocalDate lately = calendar.today().minusDays(3);
        for (DemoRequest asked : requests(round)) {
            answers.answer(asked, stage(asked.lot().nextInt(100)), round.dates().opensOn(), lately);
        }
        papers.begin(round, lately);
    }

    private static Stage stage(int drawn) {
        if (drawn < 40) {
            return Stage.APPROVED;
        }
        if (drawn < 62) {
            return Stage.SUBMITTED;
        }
        if (drawn < 69) {
            return Stage.RETURNED;
        }
        return drawn < 82 ? Stage.DRAFT : Stage.NOT_STARTED;
    }

    private RoundView opened(RoundDates dates) {
        return actors.ask("editor", dates.opensOn(), MORNING, () -> {
            LocalDate year = DemoCalendar.financialYearOf(dates.periodUntil());
            RoundView planned = planning.create(demoPlan.edition(year), dates, RequestSource.PLAN);
            return rounds.open(planned.id(), planned.version());
        });
    }

    private long version(RoundView round) {
        return rounds.round(round.id()).version();
    }

    private List<DemoRequest> requests(RoundView round) {
        LocalDate day = round.dates().periodUntil();
        EditionView edition = actors.ask("editor", day, MORNING, () -> plan.edition(round.edition()));
        Map<ThemeId, String> themes = organisation.themes().stream().collect(toMap(ThemeView::id, ThemeView::name));
        Map<UnitId, UnitView> units = organisation.unitsById(day);
        Map<String, DemoUnit> demoUnits = DemoUnits.ALL.stream().collect(toMap(DemoUnit::code, Function.identity()));
        Map<DeliverableId, List<RequestView>> asked =
                rounds.requests(round.id()).stream().collect(groupingBy(RequestView::deliverable));
        List<DemoRequest> requests = new ArrayList<>();
        for (ObjectiveView objective : edition.objectives()) {
            for (DeliverableView deliverable : objective.deliverables()) {
                for (RequestView request : asked.getOrDefault(deliverable.id(), List.of())) {
                    DemoUnit unit = demoUnits.get(units.get(request.unit()).code());
                    requests.add(new DemoRequest(request, round, deliverable, themes.get(objective.theme()), unit));
                }
            }
        }
        return requests;
    }
}
