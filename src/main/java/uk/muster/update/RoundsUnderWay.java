package uk.muster.update;

import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import uk.muster.organisation.OrganisationService;
import uk.muster.organisation.UnitView;
import uk.muster.round.ReportingUnit;
import uk.muster.round.RequestView;
import uk.muster.round.RoundService;
import uk.muster.round.RoundState;
import uk.muster.round.RoundView;
import uk.muster.security.Access;
import uk.muster.security.Action;
import uk.muster.security.UnitId;

/** What the rounds that people work on now ask, in words and plan order. */
@Component
class RoundsUnderWay {

    private final Access access;
    private final RoundService rounds;
    private final RequestContexts contexts;
    private final OrganisationService organisation;

    RoundsUnderWay(Access access, RoundService rounds, RequestContexts contexts, OrganisationService organisation) {
        this.access = access;
        this.rounds = rounds;
        this.contexts = contexts;
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

    private Stream<AskedUpdate> asked(RoundView round) {
        Map<UnitId, UnitView> units = organisation.unitsById(round.dates().periodUntil());
        return contexts.of(round.id()).stream().map(context -> {
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
