package uk.muster.update;

import static uk.muster.security.UpdateState.APPROVED;
import static uk.muster.security.UpdateState.DRAFT;
import static uk.muster.security.UpdateState.NOT_STARTED;
import static uk.muster.security.UpdateState.REOPENED;
import static uk.muster.security.UpdateState.RETURNED;
import static uk.muster.security.UpdateState.SUBMITTED;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;
import uk.muster.round.RequestId;
import uk.muster.security.PersonId;
import uk.muster.security.UpdateState;

/**
 * A unit's answer to a request. It owns its changes of state: each is one method that refuses what is not allowed and
 * raises one event with who did it, when and why, which {@link UpdateHistory} keeps. See decision 0060.
 */
@Entity
@Table(name = "unit_update")
class UnitUpdate extends AbstractAggregateRoot<UnitUpdate> {

    static final int LONGEST_REASON = 2000;

    @Id
    private Long requestId;

    @Enumerated(EnumType.STRING)
    private UpdateState state = NOT_STARTED;

    @Embedded
    private StoredContent content = StoredContent.of(UpdateContent.EMPTY);

    private int textsSetAside;
    private boolean locked;

    /** Whether the last published paper says that this one's data is awaited: it then takes the data after publication. */
    private boolean awaited;

    private @Nullable Instant submittedAt;

    @Embedded
    private StoredDecision decision = StoredDecision.NONE;

    /** What the decision took the place of: it stands again if the decision is taken back. */
    @Embedded
    @AttributeOverride(name = "decidedAt", column = @Column(name = "earlier_decided_at"))
    @AttributeOverride(name = "decidedBy", column = @Column(name = "earlier_decided_by"))
    @AttributeOverride(name = "reason", column = @Column(name = "earlier_reason"))
    private StoredDecision earlierDecision = StoredDecision.NONE;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected UnitUpdate() {}

    /** An update that nobody has started: nothing is stored before the first save. */
    UnitUpdate(RequestId request) {
        this.requestId = request.value();
    }

    /** Stores what the unit wrote; the same words again change nothing and leave no trace. */
    void save(UpdateContent written, PersonId by, Instant at) {
        refuseUnless(state.isWithUnit(), "be written in");
        UpdateContent tidied = written.tidied();
        if (tidied.equals(content())) {
            return;
        }
        tidied.refuseExcess();
        write(tidied);
        registerEvent(new UpdateSaved(request(), by, at));
    }

    /** Writes anew what an earlier version said. */
    void restore(UpdateContent earlier, UpdateRestored.How how, int version, PersonId by, Instant at) {
        refuseUnless(state.isWithUnit(), "be written in");
        write(earlier);
        registerEvent(new UpdateRestored(request(), by, at, how, version));
    }

    private void write(UpdateContent tidied) {
        content = StoredContent.of(tidied);
        state = DRAFT;
    }

    /**
     * Puts other words in the place of a paragraph's, which were approved and stay so: whoever suggested them and the
     * unit that takes them agree. Decision 0142.
     */
    void amend(ParagraphText taken, PersonId suggestedBy, PersonId by, Instant at) {
        refuseUnless(state == APPROVED, "take a suggestion");
        content = StoredContent.of(content().with(taken).tidied());
        registerEvent(new UpdateAmended(request(), by, at, suggestedBy));
    }

    /** Keeps words in the history that touch what somebody else wrote meanwhile, until their writer has chosen. */
    void setAside(UpdateContent written, PersonId by, Instant at) {
        refuseUnless(state.isWithUnit(), "be written in");
        UpdateContent tidied = written.tidied();
        tidied.refuseExcess();
        textsSetAside++;
        registerEvent(new UpdateSetAside(request(), by, at, tidied));
    }

    void submit(boolean targetSet, PersonId by, Instant at) {
        refuseUnless(state.isWithUnit(), "be submitted");
        List<UpdateIncomplete.Gap> gaps = Completeness.gaps(content(), targetSet);
        if (!gaps.isEmpty()) {
            throw new UpdateIncomplete(gaps);
        }
        state = SUBMITTED;
        submittedAt = at;
        registerEvent(new UpdateSubmitted(request(), by, at));
    }

    void withdraw(PersonId by, Instant at) {
        refuseUnless(state == SUBMITTED, "be withdrawn");
        state = DRAFT;
        registerEvent(new UpdateWithdrawn(request(), by, at));
    }

    /** Opens an answer that promised data, so that its unit can give them. Decision 0156. */
    void takeUp(PersonId by, Instant at) {
        refuseUnless(state == APPROVED && content().awaitsData(), "be taken up to give data");
        state = DRAFT;
        decision = decision.withoutReason();
        registerEvent(new UpdateTakenUp(request(), by, at));
    }

    void approve(PersonId by, Instant at) {
        refuseUnless(state == SUBMITTED, "be approved");
        decide(APPROVED, StoredDecision.of(by, at, reason()));
        registerEvent(new UpdateApproved(request(), by, at));
    }

    void returnToUnit(String why, PersonId by, Instant at) {
        refuseUnless(state == SUBMITTED, "be returned");
        giveBack(RETURNED, why, by, at);
        registerEvent(new UpdateReturned(request(), by, at, reason()));
    }

    void reopen(String why, PersonId by, Instant at) {
        refuseUnless(state == APPROVED, "be reopened");
        giveBack(REOPENED, why, by, at);
        registerEvent(new UpdateReopened(request(), by, at, reason()));
    }

    /** Undoes an approval or a return that nothing has followed: who did it thinks again. */
    void takeBackDecision(PersonId by, Instant at) {
        refuseUnless(state == APPROVED || state == RETURNED, "have its decision taken back");
        if (!by.equals(decider())) {
            throw new IllegalStateException("Only whoever decided on an update can take the decision back.");
        }
        state = SUBMITTED;
        decision = earlierDecision;
        registerEvent(new UpdateDecisionTakenBack(request(), by, at));
    }

    private void giveBack(UpdateState to, String why, PersonId by, Instant at) {
        String given = why.strip();
        if (given.isEmpty() || given.length() > LONGEST_REASON) {
            throw new IllegalArgumentException(
                    "Give a reason of at most " + LONGEST_REASON + " characters: the unit needs it to go on.");
        }
        decide(to, StoredDecision.of(by, at, given));
    }

    private void decide(UpdateState to, StoredDecision decided) {
        state = to;
        earlierDecision = decision;
        decision = decided;
    }

    private void refuseUnless(boolean allowed, String deed) {
        if (isLocked()) {
            throw new IllegalStateException("This update is in a published paper and cannot " + deed + ".");
        }
        if (!allowed) {
            throw new IllegalStateException(
                    "An update that is " + state.label().toLowerCase() + " cannot " + deed + ".");
        }
    }

    RequestId request() {
        return new RequestId(requestId);
    }

    UpdateState state() {
        return state;
    }

    UpdateContent content() {
        return content.toContent();
    }

    boolean isLocked() {
        return locked && !awaited;
    }

    boolean isAwaited() {
        return awaited;
    }

    /** Whether a reviewer has given it back: the unit may then write even after the round has closed. */
    boolean wasDecided() {
        return decision.decidedAt() != null;
    }

    @Nullable
    PersonId decider() {
        return decision.decider();
    }

    @Nullable
    Instant submittedAt() {
        return submittedAt;
    }

    /** The last reason given for a return or reopening. */
    String reason() {
        return decision.reason();
    }

    /** 0 until it is first saved, then one more with each entry in its history. */
    long version() {
        return version == null ? 0 : version + 1;
    }
}
