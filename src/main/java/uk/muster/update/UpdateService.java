package uk.muster.update;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.muster.organisation.OrganisationService;
import uk.muster.round.RequestId;
import uk.muster.round.RoundId;
import uk.muster.round.RoundService;
import uk.muster.round.RoundView;
import uk.muster.security.Access;
import uk.muster.security.Action;
import uk.muster.security.Actor;
import uk.muster.security.NoSuchThing;
import uk.muster.security.PersonId;
import uk.muster.security.Scope;

/** Writing, submitting, deciding on and looking back at updates. */
@Service
public class UpdateService {

    private final Access access;
    private final UpdateChanges changes;
    private final Writing writing;
    private final Standings standings;
    private final RequestContexts contexts;
    private final EarlierAnswers earlierAnswers;
    private final VersionRepository versions;
    private final Answers answers;
    private final Summaries summaries;
    private final RoundService rounds;
    private final OrganisationService organisation;

    UpdateService(
            Access access,
            UpdateChanges changes,
            Writing writing,
            Standings standings,
            RequestContexts contexts,
            EarlierAnswers earlierAnswers,
            VersionRepository versions,
            Answers answers,
            Summaries summaries,
            RoundService rounds,
            OrganisationService organisation) {
        this.access = access;
        this.changes = changes;
        this.writing = writing;
        this.standings = standings;
        this.contexts = contexts;
        this.earlierAnswers = earlierAnswers;
        this.versions = versions;
        this.answers = answers;
        this.summaries = summaries;
        this.rounds = rounds;
        this.organisation = organisation;
    }

    /** The rounds that have asked something of the actor's units, the newest first. */
    @Transactional(readOnly = true)
    public List<RoundView> myRounds() {
        return rounds.asking(access.demand(Action.READ_OWN_UPDATES).units());
    }

    /** What the round asks of the actor's units, in plan order. */
    @Transactional(readOnly = true)
    public List<UpdateSummary> mine(RoundId round) {
        Actor actor = access.demand(Action.READ_OWN_UPDATES);
        return summaries(round, scope -> !Collections.disjoint(scope.units(), actor.units()));
    }

    /**
     * All of a round for those who oversee it; reviewers get their portfolio's, units their own. In plan order, and in a
     * constant number of statements.
     */
    @Transactional(readOnly = true)
    public List<UpdateSummary> inRound(RoundId round) {
        return summaries(round, access.allowing(Action.READ_UPDATE));
    }

    private List<UpdateSummary> summaries(RoundId round, Predicate<Scope> visible) {
        return summaries.of(contexts.of(round).stream()
                .filter(context -> visible.test(context.scope()))
                .toList());
    }

    /**
     * Every request of a round in plan order with what stands as its answer, empty if nobody has started it: for the
     * board report. In a constant number of statements.
     */
    @Transactional(readOnly = true)
    public List<Answer> answers(RoundId round) {
        access.demand(Action.READ_REPORT);
        return answers.to(
                contexts.of(round).stream().map(RequestContext::request).toList());
    }

    @Transactional(readOnly = true)
    public UpdateView update(RequestId request) {
        return readable(request).toView();
    }

    /** What the same unit last said about the deliverable or what it continues, in an earlier round. */
    @Transactional(readOnly = true)
    public Optional<UpdateContent> lastRound(RequestId request) {
        return earlierAnswers.before(readable(request).context());
    }

    private Standing readable(RequestId request) {
        Standing standing = standings.of(request);
        access.demand(Action.READ_UPDATE, standing.scope(), request);
        return standing;
    }

    /**
     * Stores what the unit wrote, together with what others stored since the version that it was written on.
     *
     * @param version of the update that the content was written on
     * @throws UpdateConflict if somebody wrote in the same place meanwhile: the content is kept aside in the history
     * @throws RoundNotOpen if the round does not take it now
     */
    public UpdateView save(RequestId request, UpdateContent content, long version) {
        return writing.save(request, content, version);
    }

    /**
     * Stores words that were typed on an earlier version and have only now arrived.
     *
     * @param part the key of the passage that they are, as {@link UpdateContent#passages} names it
     * @throws UpdateConflict as {@link #save} does
     */
    public UpdateView recover(RequestId request, String part, String text, long version) {
        return writing.recover(request, part, text, version);
    }

    /** Writes anew what the update said at an earlier version. */
    public UpdateView restore(RequestId request, int number, long version) {
        return writing.restore(request, number, version);
    }

    /** Takes back the actor's last change to the words; what others wrote stays. */
    public UpdateView undo(RequestId request, long version) {
        return writing.undo(request, version);
    }

    /** Makes again what the actor has last undone. */
    public UpdateView redo(RequestId request, long version) {
        return writing.redo(request, version);
    }

    @Transactional(readOnly = true)
    public Undoable undoable(RequestId request) {
        readable(request);
        return writing.undoable(request, access.actor().id());
    }

    /** @throws UpdateIncomplete if something that a submitted update needs is missing */
    public UpdateView submit(RequestId request, long version) {
        return changes.byUnit(
                request,
                version,
                Action.SUBMIT_UPDATE,
                (standing, by, at) ->
                        standing.update().submit(standing.context().targetSet(), by, at));
    }

    public UpdateView withdraw(RequestId request, long version) {
        return changes.byUnit(
                request,
                version,
                Action.WITHDRAW_UPDATE,
                (standing, by, at) -> standing.update().withdraw(by, at));
    }

    /** Opens an approved “data awaited” again, so that the unit can give the data; after publication too. Decision 0156. */
    public UpdateView takeUp(RequestId request, long version) {
        return changes.byUnit(
                request,
                version,
                Action.TAKE_UP_UPDATE,
                (standing, by, at) -> standing.update().takeUp(by, at));
    }

    public UpdateView approve(RequestId request, long version) {
        return changes.byReviewer(
                request,
                version,
                Action.APPROVE_UPDATE,
                (standing, by, at) -> standing.update().approve(by, at));
    }

    public UpdateView returnToUnit(RequestId request, long version, String reason) {
        return changes.byReviewer(
                request,
                version,
                Action.RETURN_UPDATE,
                (standing, by, at) -> standing.update().returnToUnit(reason, by, at));
    }

    public UpdateView reopen(RequestId request, long version, String reason) {
        return changes.byReviewer(
                request,
                version,
                Action.REOPEN_UPDATE,
                (standing, by, at) -> standing.update().reopen(reason, by, at));
    }

    /**
     * Undoes an approval or a return.
     *
     * @param version that the decision brought about: whatever came after it lets the decision stand
     */
    public UpdateView takeBackDecision(RequestId request, long version) {
        return changes.byReviewer(
                request,
                version,
                Action.TAKE_BACK_DECISION,
                (standing, by, at) -> standing.update().takeBackDecision(by, at));
    }

    /** The history, the newest first. */
    @Transactional(readOnly = true)
    public List<VersionSummary> history(RequestId request) {
        readable(request);
        List<VersionRow> rows = versions.ofRequest(request.value());
        Map<PersonId, String> names =
                organisation.names(rows.stream().flatMap(VersionRow::people).collect(Collectors.toSet()));
        return rows.stream().map(row -> row.named(names)).toList();
    }

    /** The whole content as it stood after that entry of the history. */
    @Transactional(readOnly = true)
    public UpdateContent version(RequestId request, int number) {
        readable(request);
        return versions.findByRequestIdAndNumber(request.value(), number)
                .map(UpdateVersion::content)
                .orElseThrow(() -> new NoSuchThing("There is no version " + number + " of this update."));
    }
}
