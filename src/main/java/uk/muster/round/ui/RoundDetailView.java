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
import java.util.Optional;
import java.util.stream.Stream;
import uk.muster.round.RequestPlan;
import uk.muster.round.RequestService;
import uk.muster.round.RoundId;
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
    private final boolean mayManage;
    private String title = "Round";

    RoundDetailView(RoundService rounds, RequestService requests, Access access) {
        this.rounds = rounds;
        this.requests = requests;
        this.mayManage = access.allows(Action.MANAGE_ROUND);
    }

    static RouteParameters parameters(RoundId round) {
        return new RouteParameters(ROUND, String.valueOf(round.value()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(new RoundId(event.getRouteParameters().getLong(ROUND).orElseThrow()));
    }

    @Override
    public String getPageTitle() {
        return title + " – Muster";
    }

    private void show(RoundId id) {
        RequestPlan plan = requests.plan(id);
        RoundView round = plan.round();
        title = round.label();
        boolean changeable = mayManage && round.state() != RoundState.PUBLISHED;
        RouterLink back = new RouterLink("All rounds", RoundsView.class);
        back.addClassName("back-link");
        removeAll();
        add(back, header(round));
        add(section("Dates", new RoundDatesPanel(round, changeable, dates -> {
            rounds.changeDates(id, dates, round.version());
            show(id);
        })));
        RoundHistory history = new RoundHistory();
        history.show(rounds.history(id));
        add(section(
                "What is asked",
                new RequestsPanel(plan, requests, changeable, () -> history.show(rounds.history(id)))));
        add(section("What happened", history));
    }

    private PageHeader header(RoundView round) {
        PageHeader header = new PageHeader(round.label(), RoundWords.deadlines(round.dates()));
        StateChip state = new StateChip(round.state().label(), round.state().name());
        header.setActions(
                Stream.concat(Stream.of(state), action(round).stream()).toArray(Component[]::new));
        return header;
    }

    private Optional<Component> action(RoundView round) {
        if (!mayManage) {
            return Optional.empty();
        }
        return switch (round.state()) {
            case PLANNED -> Optional.of(button("Open for updates", () -> open(round)));
            case OPEN -> Optional.of(button("Close to updates", () -> close(round)));
            case CLOSED -> Optional.of(new ReopenForm(reason -> reopen(round, reason)));
            case PUBLISHED -> Optional.empty();
        };
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
