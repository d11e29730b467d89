package uk.muster.update;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import uk.muster.organisation.OrganisationService;
import uk.muster.organisation.UnitView;
import uk.muster.round.ReportingUnit;
import uk.muster.round.RequestId;
import uk.muster.round.RequestView;
import uk.muster.round.RoundService;
import uk.muster.round.RoundState;
import uk.muster.round.RoundView;
import uk.muster.security.Access;
import uk.muster.security.Action;
import uk.muster.security.Scope;
import uk.muster.security.UnitId;

/** What the rounds that people work on now ask, in words and plan order. */
@Component
class RoundsUnderWay {

    private final Access access;
    private final RoundService rounds;
    private final RequestContexts contexts;
    private final Summaries summaries;
    private final UpdateRepository updates;
    private final OrganisationService organisation;

    RoundsUnderWay(
            Access access,
            RoundService rounds,
            RequestContexts contexts,
            Summaries summaries,
            UpdateRepository updates,
            OrganisationService organisation) {
        this.access = access;
        this.rounds = rounds;
        this.contexts = contexts;
        this.summaries = summaries;
        this.updates = updates;
        this.organisation = organisation;
    }

    /** Open rounds, and closed ones whose paper is not yet out, the newest meeting first; none for who has no role. */
    Stream<RoundView> rounds() {
        if (!access.allows(Action.READ_PLAN)) {
            return Stream.empty();
        }
        return rounds.rounds().stream()
                .filter(round -> round.state() == RoundState.OPEN || round.state() == RoundState.CLOSED);
    }

    /** Everything asked in them, whoever may see it: callers ask the policy. */
    Stream<AskedUpdate> asked() {
        return rounds().flatMap(this::asked);
    }

    /** What is asked and how far it is answered. */
    record Answered(AskedUpdate asked, UpdateSummary summary) {}

    private Stream<AskedUpdate> asked(RoundView round) {
        return inWords(round, contexts.of(round.id()));
    }

    /** Those of it that somebody may see and how far each is answered, in a constant number of statements a round. */
    Stream<Answered> answered(Predicate<Scope> visible) {
        return rounds().flatMap(round -> answered(round, visible));
    }

    /** Those that published papers await or awaited, likewise. */
    Stream<Answered> awaited(Predicate<Scope> visible) {
        return rounds.askedIn(updates.awaited().stream().map(RequestId::new).toList()).stream()
                .map(rounds::round)
                .filter(round -> round.state() == RoundState.PUBLISHED)
                .flatMap(round -> answered(round, visible))
                .filter(answered -> answered.summary().awaited());
    }

    private Stream<Answered> answered(RoundView round, Predicate<Scope> visible) {
        List<RequestContext> seen = contexts.of(round.id()).stream()
                .filter(context -> visible.test(context.scope()))
                .toList();
        List<AskedUpdate> asked = inWords(round, seen).toList();
        List<UpdateSummary> answered = summaries.of(seen);
        return IntStream.range(0, seen.size()).mapToObj(at -> new Answered(asked.get(at), answered.get(at)));
    }

    private Stream<AskedUpdate> inWords(RoundView round, List<RequestContext> some) {
        Map<UnitId, UnitView> units = organisation.unitsById(round.dates().periodUntil());
        return some.stream().map(context -> {
            RequestView request = context.request();
            return new AskedUpdate(
                    request,
                    round,
                    context.scope(),
                    context.deliverable().number() + " " + context.deliverable().title(),
                    UnitNames.of(new ReportingUnit(request.unit(), request.jointWith()), units));
        });
    }
}
