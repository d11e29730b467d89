package uk.muster.report;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.muster.round.RoundId;
import uk.muster.security.Access;
import uk.muster.security.Action;
import uk.muster.security.Actor;
import uk.muster.security.Scope;

/** Keeps parts of a paper from the public, with the ground and the reason that the law asks for. Decision 0190. */
@Service
@Transactional
public class ExemptionService {

    private final Access access;
    private final ReportStore store;
    private final ExemptionStore exemptions;
    private final ApplicationEventPublisher events;

    ExemptionService(Access access, ReportStore store, ExemptionStore exemptions, ApplicationEventPublisher events) {
        this.access = access;
        this.store = store;
        this.exemptions = exemptions;
        this.events = events;
    }

    /**
     * Makes it exempt; what was decided of it before no longer counts.
     *
     * @throws ReportRefused if the reason is empty or too long, or the paper is published
     */
    public void exempt(RoundId round, ExemptPlace place, ExemptGround ground, String reason) {
        Actor editor = access.demand(Action.EDIT_REPORT, Scope.ANYWHERE, round);
        store.forChange(round);
        exemptions.decide(round, place, ground, reason, editor.id());
        events.publishEvent(new ReportChanged(round));
    }

    /** Lets everybody read it again. */
    public void lift(RoundId round, ExemptPlace place) {
        Actor editor = access.demand(Action.EDIT_REPORT, Scope.ANYWHERE, round);
        store.forChange(round);
        exemptions.end(round, place, editor.id());
        events.publishEvent(new ReportChanged(round));
    }
}
