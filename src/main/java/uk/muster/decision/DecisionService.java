package uk.muster.decision;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.muster.organisation.OrganisationService;
import uk.muster.security.Access;
import uk.muster.security.Action;
import uk.muster.security.Actor;
import uk.muster.security.AuditKind;
import uk.muster.security.AuditLog;
import uk.muster.security.NoSuchThing;
import uk.muster.security.Scope;
import uk.muster.text.Dates;

/** The way of a decision notice: drafted by the editor, signed by the head of the body, and from then on fixed. */
@Service
@Transactional
public class DecisionService {

    private final Access access;
    private final DecisionRepository notices;
    private final DecisionNumbers numbers;
    private final ApprovalChoices approvals;
    private final OrganisationService organisation;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DecisionService(
            Access access,
            DecisionRepository notices,
            DecisionNumbers numbers,
            ApprovalChoices approvals,
            OrganisationService organisation,
            AuditLog audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.notices = notices;
        this.numbers = numbers;
        this.approvals = approvals;
        this.organisation = organisation;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    public DecisionId draft(DecisionText text) {
        Actor editor = access.demand(Action.DRAFT_NOTICE);
        DecisionNotice notice = new DecisionNotice();
        notice.write(text, editor.id(), now());
        return store(notice).id();
    }

    /**
     * Keeps what was written.
     *
     * @param version of the draft that it was written on
     * @return the version with these words
     * @throws DecisionConflict if somebody changed the draft meanwhile
     */
    public long write(DecisionId id, DecisionText text, long version) {
        Actor editor = access.demand(Action.DRAFT_NOTICE, Scope.ANYWHERE, id);
        DecisionNotice notice = draft(id, version);
        notice.write(text, editor.id(), now());
        return store(notice).version();
    }

    public void discard(DecisionId id, long version) {
        access.demand(Action.DRAFT_NOTICE, Scope.ANYWHERE, id);
        notices.delete(draft(id, version));
        flush(notices::flush);
        events.publishEvent(new DecisionChanged(id, DecisionChanged.NONE));
    }

    /**
     * Signs the draft as the head read it, and gives it the next number of the year. The number is taken before anything
     * is looked up: signatures follow one another, so that of two notices that put right the same one the second is told.
     *
     * @throws DecisionConflict if somebody changed the draft since it was read
     */
    public DecisionNumber sign(DecisionId id, long version) {
        DecisionNotice notice = found(id);
        Actor head = access.demand(Action.SIGN_NOTICE, notice.scope(), id);
        notice.demandDraft();
        notice.demandVersion(version);
        Instant now = now();
        LocalDate today = LocalDate.ofInstant(now, Dates.LONDON);
        DecisionNumber number = numbers.next(today.getYear());
        demandStanding(notice.text().supersedes());
        notice.sign(
                Signature.of(
                        number,
                        today,
                        now,
                        head.id(),
                        head.name(),
                        organisation.body().headTitle()),
                approvals.words(notice.text().approves()));
        store(notice);
        audit.record(AuditKind.CHANGE, "signed decision notice " + number.text());
        return number;
    }

    private void demandStanding(@Nullable DecisionId old) {
        if (old != null) {
            notices.successor(old.value()).ifPresent(successor -> {
                throw new DecisionRefused(
                        "The notice that this one supersedes is superseded by %s already. Choose that one."
                                .formatted(successor.number().text()));
            });
        }
    }

    private DecisionNotice draft(DecisionId id, long version) {
        DecisionNotice notice = found(id);
        notice.demandDraft();
        notice.demandVersion(version);
        return notice;
    }

    private DecisionNotice found(DecisionId id) {
        return notices.findById(id.value())
                .orElseThrow(() -> new NoSuchThing("There is no such notice. It may have been discarded."));
    }

    private DecisionNotice store(DecisionNotice notice) {
        flush(() -> notices.saveAndFlush(notice));
        events.publishEvent(new DecisionChanged(notice.id(), notice.version()));
        return notice;
    }

    /** Two who store at the same moment: the second is told as if they had come later. */
    private static void flush(Runnable statements) {
        try {
            statements.run();
        } catch (OptimisticLockingFailureException overtaken) {
            throw new DecisionConflict();
        }
    }

    private Instant now() {
        return Instant.now(clock).truncatedTo(ChronoUnit.MICROS);
    }
}
