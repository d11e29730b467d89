package uk.muster.round;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.muster.organisation.Contact;
import uk.muster.security.Access;
import uk.muster.security.Action;
import uk.muster.security.Actor;

/** Who has still to answer, and asking them once more: see decision 0073. */
@Service
@Transactional
public class ChaseService {

    private final Rounds rounds;
    private final Owing owing;
    private final ChaseRepository chases;
    private final Access access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ChaseService(
            Rounds rounds,
            Owing owing,
            ChaseRepository chases,
            Access access,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rounds = rounds;
        this.owing = owing;
        this.chases = chases;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    /** Who has still to answer what, the latest first. */
    @Transactional(readOnly = true)
    public List<OwingUnit> owing(RoundId round) {
        access.demand(Action.READ_ROUND);
        return owing.in(round);
    }

    /**
     * Asks the leads of a unit for those of the requests that it still owes. For what it was chased for today they are
     * not asked again.
     *
     * @throws RoundRefused if nobody can be asked, or nothing is left to ask for
     */
    public void chase(RoundId id, ReportingUnit unit, Collection<RequestId> chosen) {
        Actor editor = access.demand(Action.MANAGE_ROUND);
        OwingUnit owes = owing.in(id).stream()
                .filter(candidate -> candidate.unit().equals(unit))
                .map(candidate -> candidate.only(chosen))
                .filter(candidate -> !candidate.requests().isEmpty())
                .findFirst()
                .orElseThrow(() -> new RoundRefused("Nothing of it is still to come. Reload the page to see what is."));
        Instant now = Instant.now(clock);
        List<OwedRequest> asked = notAskedToday(answerable(owes), LocalDate.now(clock));
        record(asked, editor, now);
        rounds.recordRequest(rounds.get(id), editor, RoundEvent.Kind.CHASED, inWords(owes, asked), unit);
        events.publishEvent(new UnitChased(
                asked.stream().map(OwedRequest::request).toList(),
                owes.leads().stream().map(Contact::id).collect(Collectors.toSet()),
                now));
    }

    private static OwingUnit answerable(OwingUnit owes) {
        if (owes.leads().isEmpty()) {
            throw new RoundRefused("Nobody leads it today. Ask an administrator to give somebody that role.");
        }
        OwingUnit answerable = owes.only(OwedRequest::answerable);
        if (answerable.requests().isEmpty()) {
            throw new RoundRefused("The round is not open, so it cannot answer now. Open the round first.");
        }
        return answerable;
    }

    private static List<OwedRequest> notAskedToday(OwingUnit owes, LocalDate today) {
        List<OwedRequest> asked = owes.requests().stream()
                .filter(owed ->
                        owed.lastChase().filter(chase -> chase.wasOn(today)).isEmpty())
                .toList();
        if (asked.isEmpty()) {
            throw new RoundRefused("Last chased "
                    + owes.lastChase().orElseThrow().inWords() + ". Nobody is told the same twice a day.");
        }
        return asked;
    }

    private void record(List<OwedRequest> asked, Actor editor, Instant now) {
        try {
            chases.saveAllAndFlush(asked.stream()
                    .map(owed -> new Chase(owed.request().id(), now, editor.id()))
                    .toList());
        } catch (DataIntegrityViolationException another) {
            throw new RoundRefused("Somebody else has just chased it.");
        }
    }

    private static String inWords(OwingUnit owes, List<OwedRequest> asked) {
        String leads = owes.leads().stream().map(Contact::name).collect(Collectors.joining(", "));
        String numbers = asked.stream().map(OwedRequest::number).collect(Collectors.joining(", "));
        return owes.name() + " (" + leads + ") for " + numbers;
    }
}
