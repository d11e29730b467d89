package uk.muster.round.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.muster.bulk.BulkRuns;
import uk.muster.live.Echo;
import uk.muster.live.Presence;
import uk.muster.live.PresenceBar;
import uk.muster.round.ChaseService;
import uk.muster.round.OwingSteps;
import uk.muster.round.RequestPlan;
import uk.muster.round.RequestService;
import uk.muster.round.RoundDates;
import uk.muster.round.RoundId;
import uk.muster.round.RoundNews;
import uk.muster.round.RoundPlanning;
import uk.muster.round.RoundRefused;
import uk.muster.round.RoundService;
import uk.muster.round.RoundState;
import uk.muster.round.RoundView;
import uk.muster.security.Access;
import uk.muster.security.Action;
import uk.muster.ui.PageHeader;
import uk.muster.ui.StateChip;
import uk.muster.ui.Toast;
import uk.muster.ui.UndoNotice;

/** One round: its dates, what it asks of whom, what happened to it. */
@Route("rounds/:round([0-9]{1,18})")
@RolesAllowed({"EDITOR", "HEAD"})
@StyleSheet("styles/round.css")
class RoundDetailView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String ROUND = "round";

    private final RoundService rounds;
    private final RequestService requests;
    private final ChaseService chases;
    private final OwingSteps steps;
    private final RoundPlanning planning;
    private final BulkRuns runs;
    private final Presence presence;
    private final boolean mayManage;
    private final RoundHistory history = new RoundHistory();
    private PageHeader header = new PageHeader("Round");
    private @Nullable RoundDatesPanel dates;
    private @Nullable OwingPanel owing;
    private @Nullable RequestsPanel asked;
    private volatile @Nullable RoundView shown;

    RoundDetailView(
            RoundService rounds,
            RequestService requests,
            ChaseService chases,
            OwingSteps steps,
            RoundPlanning planning,
            BulkRuns runs,
            Access access,
            Presence presence,
            Echo echo) {
        this.rounds = rounds;
        this.requests = requests;
        this.chases = chases;
        this.steps = steps;
        this.planning = planning;
        this.runs = runs;
        this.presence = presence;
        this.mayManage = access.allows(Action.MANAGE_ROUND);
        echo.refresh(
                this,
                RoundNews.class,
                news -> shown != null && news.round().equals(shown.id()),
                () -> refresh(Objects.requireNonNull(shown).id()));
    }

    static RouteParameters parameters(RoundId round) {
        return new RouteParameters(ROUND, String.valueOf(round.value()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        dates = null;
        show(new RoundId(event.getRouteParameters().getLong(ROUND).orElseThrow()));
    }

    @Override
    public String getPageTitle() {
        return (shown == null ? "Round" : shown.label()) + " – Muster";
    }

    private void show(RoundId id) {
        RequestPlan plan = requests.plan(id);
        RoundView round = plan.round();
        shown = round;
        boolean changeable = mayManage && !round.state().isFixed();
        RouterLink back = new RouterLink("All rounds", RoundsView.class);
        back.addClassName("back-link");
        header = new PageHeader(round.label());
        describe(round);
        offerActions(round);
        removeAll();
        add(back, header, new PresenceBar(presence, id));
        if (dates == null || !dates.isEditing() || !changeable) {
            dates = new RoundDatesPanel(round, changeable, this::changeDates);
        }
        dates.show(round);
        add(section("Dates", dates));
        owing = null;
        if (round.state() == RoundState.OPEN || round.state() == RoundState.CLOSED) {
            OwingDeeds deeds = new OwingDeeds(id, chases, steps, runs, () -> refresh(id));
            owing = new OwingPanel(deeds, round.dates(), chases.owing(id), mayManage);
            add(section("Still to come", owing));
        }
        asked = new RequestsPanel(plan, requests, changeable, () -> refresh(id));
        Section requestsSection = section("What is asked", asked);
        if (changeable && rounds.previous(id).isPresent()) {
            requestsSection.addComponentAtIndex(1, new CopyButton(planning, requests, runs, id, () -> refresh(id)));
        }
        add(requestsSection);
        history.show(rounds.history(id));
        add(section("What happened", history));
    }

    /** What this editor or anybody else changed; what somebody is typing here stays. */
    private void refresh(RoundId id) {
        RequestPlan plan = requests.plan(id);
        RoundView now = plan.round();
        if (shown == null || shown.state() != now.state()) {
            show(id);
            return;
        }
        if (!now.equals(shown)) {
            shown = now;
            describe(now);
            Objects.requireNonNull(dates).show(now);
        }
        if (owing != null) {
            owing.show(now.dates(), chases.owing(id));
        }
        Objects.requireNonNull(asked).show(plan);
        history.show(rounds.history(id));
    }

    private void changeDates(RoundView before, RoundDates changed) {
        rounds.changeDates(before.id(), changed, before.version());
        dates = null;
        show(before.id());
    }

    private void describe(RoundView round) {
        header.setDescription(RoundWords.deadlines(round.dates()));
    }

    private void offerActions(RoundView round) {
        StateChip state = new StateChip(round.state().label(), round.state().name());
        header.setActions(
                Stream.concat(Stream.of(state), action(round.state()).stream()).toArray(Component[]::new));
    }

    private Optional<Component> action(RoundState state) {
        if (!mayManage) {
            return Optional.empty();
        }
        return switch (state) {
            case PLANNED -> Optional.of(button("Open for updates", () -> open(current())));
            case OPEN -> Optional.of(button("Close to updates", () -> close(current())));
            case CLOSED -> Optional.of(new ReopenForm(reason -> reopen(current(), reason)));
            case SIGNED_OFF, PUBLISHED -> Optional.empty();
        };
    }

    private RoundView current() {
        return Objects.requireNonNull(shown);
    }

    private void open(RoundView round) {
        rounds.open(round.id(), round.version());
        Toast.success("The round is open: units can write now.");
        show(round.id());
    }

    private void close(RoundView round) {
        RoundView closed = rounds.close(round.id(), round.version());
        show(round.id());
        getUI().ifPresent(ui -> UndoNotice.show(
                ui,
                "The round is closed: units can no longer write.",
                () -> attempt(() -> reopen(closed, "Closing was undone"))));
    }

    private void reopen(RoundView round, String reason) {
        rounds.reopen(round.id(), round.version(), reason);
        Toast.success("The round is open again.");
        show(round.id());
    }

    private static Button button(String label, Runnable action) {
        Button button = new Button(label, click -> attempt(action));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private static void attempt(Runnable action) {
        try {
            action.run();
        } catch (RoundRefused refused) {
            Toast.failure(refused.getMessage());
        }
    }

    private static Section section(String heading, Component content) {
        Section section = new Section(new H2(heading), content);
        section.addClassName("round__section");
        return section;
    }
}
