package uk.muster.shell;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import uk.muster.decision.DecisionChanged;
import uk.muster.publication.ReleaseFailed;
import uk.muster.round.RequestId;
import uk.muster.round.RoundChanged;
import uk.muster.scrutiny.QuestionMoved;
import uk.muster.security.Access;
import uk.muster.security.Action;
import uk.muster.security.Scope;
import uk.muster.security.UnitId;
import uk.muster.security.UpdateState;
import uk.muster.transparency.LogCheckMoved;
import uk.muster.update.SuggestionMoved;
import uk.muster.update.UpdateChanged;

/** Which news concerns a reader, by the rights with which they opened their screen; asked on anybody's thread. */
final class Concern {

    private final Predicate<Scope> readable;
    private final Predicate<Scope> askable;
    private final Set<UnitId> units;
    private final boolean everybodys;
    private final boolean signs;
    private final boolean releases;
    private final boolean watches;
    private final Map<RequestId, UpdateState> heard = new ConcurrentHashMap<>();

    Concern(Access access) {
        readable = access.allowing(Action.READ_UPDATE);
        askable = access.allowing(Action.READ_QUESTION);
        units = access.actor().units();
        signs = access.allows(Action.SIGN_NOTICE);
        releases = access.allows(Action.RELEASE_PAPER);
        watches = access.allows(Action.MANAGE_LOG);
        everybodys = access.allows(Action.MANAGE_ROUND) || access.allows(Action.REVIEW);
    }

    /** How far an update is matters; that somebody goes on writing in it does not. */
    boolean isNews(UpdateChanged change) {
        UpdateState state = change.now().state();
        return readable.test(change.now().scope()) && heard.put(change.request(), state) != state;
    }

    boolean isNews(RoundChanged change) {
        return everybodys || change.concerns(units);
    }

    boolean isNews(SuggestionMoved moved) {
        return !Collections.disjoint(units, moved.scope().units());
    }

    boolean isNews(QuestionMoved moved) {
        return askable.test(Scope.question(moved.area(), Set.of()));
    }

    boolean isNews(DecisionChanged changed) {
        return signs;
    }

    boolean isNews(ReleaseFailed failed) {
        return releases;
    }

    boolean isNews(LogCheckMoved moved) {
        return watches && moved.over();
    }
}
