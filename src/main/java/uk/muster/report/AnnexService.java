package uk.muster.report;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.muster.round.RoundId;
import uk.muster.security.Access;
import uk.muster.security.Action;
import uk.muster.security.Scope;

/** Adds annexes to a paper, changes and removes them. */
@Service
@Transactional
public class AnnexService {

    private final Access access;
    private final ReportStore store;
    private final AnnexStore annexes;
    private final ApplicationEventPublisher events;

    AnnexService(Access access, ReportStore store, AnnexStore annexes, ApplicationEventPublisher events) {
        this.access = access;
        this.store = store;
        this.annexes = annexes;
        this.events = events;
    }

    /**
     * Stores an annex; one that is new ends the paper.
     *
     * @throws ReportRefused if somebody else changed it meanwhile, or the paper is published
     */
    public void save(RoundId round, AnnexText written) {
        access.demand(Action.EDIT_REPORT, Scope.ANYWHERE, round);
        store.forChange(round);
        annexes.save(round, written);
        events.publishEvent(new ReportChanged(round));
    }

    /** Takes an annex out; saving it again at the next version brings it back. */
    public void remove(RoundId round, AnnexText annex) {
        access.demand(Action.EDIT_REPORT, Scope.ANYWHERE, round);
        store.forChange(round);
        annexes.remove(round, annex);
        events.publishEvent(new ReportChanged(round));
    }
}
