package uk.muster.shell;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import uk.muster.decision.DecisionChanged;
import uk.muster.live.Echo;
import uk.muster.organisation.CoverService;
import uk.muster.publication.ReleaseFailed;
import uk.muster.round.RoundChanged;
import uk.muster.round.RoundService;
import uk.muster.scrutiny.QuestionMoved;
import uk.muster.security.Access;
import uk.muster.security.Action;
import uk.muster.security.Actor;
import uk.muster.security.Role;
import uk.muster.transparency.LogCheckMoved;
import uk.muster.ui.PageHeader;
import uk.muster.update.BurnUp;
import uk.muster.update.BurnUpService;
import uk.muster.update.CommentAdded;
import uk.muster.update.SuggestionMoved;
import uk.muster.update.UpdateChanged;

/**
 * Where everybody arrives: what needs them now, how the round goes if it is theirs to run, and where else to go. It
 * follows what others do while it is open.
 */
@Route("")
@PageTitle("Home – Muster")
@Menu(title = "Home", order = 0, icon = "vaadin:home-o")
@PermitAll
class HomeView extends Div {

    private final Access access;
    private final Agenda agenda;
    private final RoundService rounds;
    private final BurnUpService burnUps;
    private final Errands errands = new Errands();
    private final RoundProgress progress = new RoundProgress();

    HomeView(Access access, Agenda agenda, RoundService rounds, BurnUpService burnUps, CoverService covers, Echo echo) {
        this.access = access;
        this.agenda = agenda;
        this.rounds = rounds;
        this.burnUps = burnUps;
        Actor actor = access.actor();
        add(
                new PageHeader("Hello, " + actor.name(), "You are signed in as " + duties(actor) + "."),
                new CoverOfToday(covers, actor.id(), echo),
                errands,
                progress,
                new H2("Where to go"),
                new Ways());
        refresh();
        Concern concern = new Concern(access);
        echo.refresh(this, UpdateChanged.class, concern::isNews, this::refresh);
        echo.refresh(this, RoundChanged.class, concern::isNews, this::refresh);
        echo.refresh(this, QuestionMoved.class, concern::isNews, this::refresh);
        echo.refresh(this, SuggestionMoved.class, concern::isNews, this::refresh);
        echo.refresh(this, DecisionChanged.class, concern::isNews, this::refresh);
        echo.refresh(this, ReleaseFailed.class, concern::isNews, this::refresh);
        echo.refresh(this, LogCheckMoved.class, concern::isNews, this::refresh);
        echo.refresh(this, CommentAdded.class, said -> said.mentioned().contains(actor.id()), this::refresh);
    }

    private void refresh() {
        List<Agenda.Errand> now = agenda.today();
        Optional<BurnUp> burnUp = burnUp();
        errands.show(now);
        errands.setVisible(!now.isEmpty() || burnUp.isEmpty());
        burnUp.ifPresent(progress::show);
        progress.setVisible(burnUp.isPresent());
    }

    private Optional<BurnUp> burnUp() {
        return access.allows(Action.MANAGE_ROUND)
                ? rounds.current()
                        .map(round -> burnUps.of(round.id()))
                        .filter(burnUp -> !burnUp.days().isEmpty())
                : Optional.empty();
    }

    private static String duties(Actor actor) {
        return actor.roles().stream().sorted().map(Role::label).collect(joining(", "));
    }
}
