package uk.muster.update;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.muster.round.RoundDates;
import uk.muster.round.RoundId;
import uk.muster.round.RoundService;
import uk.muster.round.RoundView;
import uk.muster.security.Access;
import uk.muster.security.Action;
import uk.muster.security.UpdateState;

/** Tells from the history how a round's answers came in, day by day, in a constant number of statements. */
@Service
@Transactional(readOnly = true)
public class BurnUpService {

    private final Access access;
    private final RoundService rounds;
    private final VersionRepository versions;
    private final Clock clock;

    BurnUpService(Access access, RoundService rounds, VersionRepository versions, Clock clock) {
        this.access = access;
        this.rounds = rounds;
        this.versions = versions;
        this.clock = clock;
    }

    public BurnUp of(RoundId id) {
        access.demand(Action.READ_ROUND);
        RoundView round = rounds.round(id);
        Set<Long> requests = rounds.requests(id).stream()
                .map(request -> request.id().value())
                .collect(Collectors.toSet());
        return new BurnUp(round, requests.size(), days(round.dates(), versions.turns(requests)));
    }

    private List<BurnUp.Day> days(RoundDates dates, List<VersionTurn> turns) {
        LocalDate today = LocalDate.now(clock);
        LocalDate last = today.isAfter(dates.meetingOn()) ? dates.meetingOn() : today;
        Map<Long, UpdateState> states = new HashMap<>();
        Iterator<VersionTurn> later = turns.iterator();
        VersionTurn next = later.hasNext() ? later.next() : null;
        List<BurnUp.Day> days = new ArrayList<>();
        for (LocalDate day = dates.opensOn(); !day.isAfter(last); day = day.plusDays(1)) {
            while (next != null && !next.day().isAfter(day)) {
                states.put(next.request(), next.state());
                next = later.hasNext() ? later.next() : null;
            }
            days.add(new BurnUp.Day(
                    day,
                    count(states, UpdateState.SUBMITTED) + count(states, UpdateState.APPROVED),
                    count(states, UpdateState.APPROVED)));
        }
        return days;
    }

    private static int count(Map<Long, UpdateState> states, UpdateState state) {
        return (int) states.values().stream().filter(state::equals).count();
    }
}
