package uk.muster.notification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import uk.muster.calendar.AllDayEvent;
import uk.muster.organisation.OrganisationService;
import uk.muster.round.RequestView;
import uk.muster.round.RoundService;
import uk.muster.round.RoundState;
import uk.muster.round.RoundView;
import uk.muster.security.Access;
import uk.muster.security.Action;

/** The days that matter to whoever asks: each round's meeting, and the deadlines that are theirs to keep or to watch. */
@Component
class Deadlines {

    private final Access access;
    private final RoundService rounds;
    private final OrganisationService organisation;
    private final MailSettings settings;

    Deadlines(Access access, RoundService rounds, OrganisationService organisation, MailSettings settings) {
        this.access = access;
        this.rounds = rounds;
        this.organisation = organisation;
        this.settings = settings;
    }

    List<AllDayEvent> events() {
        if (!access.allows(Action.READ_PLAN)) {
            return List.of();
        }
        String board = organisation.body().boardName();
        List<AllDayEvent> events = new ArrayList<>();
        for (RoundView round : rounds.rounds()) {
            events.add(event(round, "meeting", round.dates().meetingOn(), board, ""));
            if (!round.wasPublished()) {
                events.addAll(deadlines(round));
            }
        }
        return events;
    }

    private List<AllDayEvent> deadlines(RoundView round) {
        boolean oversees = access.allows(Action.READ_ROUND);
        List<AllDayEvent> events = new ArrayList<>();
        if (oversees) {
            events.add(event(round, "updates", round.dates().updatesDueOn(), "Updates due", "coverage"));
            events.add(event(round, "paper", round.dates().publicationDueOn(), "Paper to be published", "report"));
        } else {
            ownDueDays(round)
                    .forEach(day -> events.add(event(round, "updates-" + day, day, "Your updates due", "updates")));
        }
        if (oversees || access.allows(Action.REVIEW)) {
            events.add(event(round, "reviews", round.dates().reviewsDueOn(), "Reviews due", "review"));
        }
        return events;
    }

    /** A unit that was given longer has its own day. */
    private List<LocalDate> ownDueDays(RoundView round) {
        if (round.state() == RoundState.PLANNED || !access.allows(Action.READ_OWN_UPDATES)) {
            return List.of();
        }
        return rounds.requests(round.id(), access.actor().units()).stream()
                .map(RequestView::dueOn)
                .distinct()
                .toList();
    }

    private AllDayEvent event(RoundView round, String what, LocalDate on, String summary, String path) {
        return new AllDayEvent(
                "round-%d-%s@%s".formatted(round.id().value(), what, settings.domain()),
                round.version(),
                on,
                summary + " – " + round.label(),
                settings.link(path));
    }
}
