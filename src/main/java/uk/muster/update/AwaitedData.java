package uk.muster.update;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.muster.security.Access;
import uk.muster.security.Action;
import uk.muster.security.UpdateState;

/** The data that published papers await, and what has become of them since. Decision 0156. */
@Service
@Transactional(readOnly = true)
public class AwaitedData {

    private final Access access;
    private final RoundsUnderWay rounds;

    AwaitedData(Access access, RoundsUnderWay rounds) {
        this.access = access;
        this.rounds = rounds;
    }

    /** What has been given and approved since, of papers that no correction is under way for; in plan order. */
    public List<AskedUpdate> arrived() {
        access.demand(Action.READ_REPORT);
        return rounds.awaited(_ -> true)
                .filter(answered -> answered.summary().hasArrived())
                .map(RoundsUnderWay.Answered::asked)
                .toList();
    }

    /** What has been given since and waits for its review, as far as the actor may read it. */
    public List<UpdateSummary> submitted() {
        return rounds.awaited(access.allowing(Action.READ_UPDATE))
                .map(RoundsUnderWay.Answered::summary)
                .filter(summary -> summary.state() == UpdateState.SUBMITTED)
                .toList();
    }
}
