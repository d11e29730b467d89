package uk.muster.testing;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import uk.muster.plan.EditionId;
import uk.muster.round.RequestSource;
import uk.muster.round.RoundDates;
import uk.muster.round.RoundPlanning;
import uk.muster.round.RoundService;
import uk.muster.round.RoundView;

/** Rounds for tests. Wants {@link TestOrganisation}, an edition, and the editor to be signed in. */
@Component
public class TestRounds {

    private final RoundPlanning planning;
    private final RoundService rounds;

    TestRounds(RoundPlanning planning, RoundService rounds) {
        this.planning = planning;
        this.rounds = rounds;
    }

    /** A planned round on the three months before the meeting's month, asking what the plan asks. */
    public RoundView planned(EditionId edition, LocalDate meeting) {
        return planning.create(edition, dates(meeting), RequestSource.PLAN);
    }

    public RoundView open(EditionId edition, LocalDate meeting) {
        RoundView round = planned(edition, meeting);
        return rounds.open(round.id(), round.version());
    }

    /** Updates due four weeks before the meeting, reviews three, the paper two. */
    public static RoundDates dates(LocalDate meeting) {
        LocalDate month = meeting.withDayOfMonth(1);
        return new RoundDates(
                month.minusMonths(3),
                month.minusDays(1),
                meeting.minusWeeks(6),
                meeting.minusWeeks(4),
                meeting.minusWeeks(3),
                meeting.minusWeeks(2),
                meeting);
    }
}
