package uk.muster.publication;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.muster.organisation.OrganisationService;
import uk.muster.report.DocumentJson;
import uk.muster.report.ReportChanged;
import uk.muster.report.ReportDocument;
import uk.muster.report.ReportRefused;
import uk.muster.report.Withdrawals;
import uk.muster.report.WithdrawnEdition;
import uk.muster.round.RoundId;
import uk.muster.security.Access;
import uk.muster.security.Action;
import uk.muster.security.Actor;
import uk.muster.security.AuditKind;
import uk.muster.security.AuditLog;
import uk.muster.security.PersonId;
import uk.muster.security.Scope;
import uk.muster.site.PublicSite;

/** Takes published editions from public reach: one person is enough, since a leak does not wait. Decision 0152. */
@Service
@Transactional
class WithdrawalService implements Withdrawals {

    private final Access access;
    private final SnapshotRepository snapshots;
    private final BoardEditionRepository boardEditions;
    private final WithdrawalRepository withdrawals;
    private final SnapshotLog log;
    private final PublicSite site;
    private final OrganisationService organisation;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WithdrawalService(
            Access access,
            SnapshotRepository snapshots,
            BoardEditionRepository boardEditions,
            WithdrawalRepository withdrawals,
            SnapshotLog log,
            PublicSite site,
            OrganisationService organisation,
            AuditLog audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.snapshots = snapshots;
        this.boardEditions = boardEditions;
        this.withdrawals = withdrawals;
        this.log = log;
        this.site = site;
        this.organisation = organisation;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<String> publicEditions(RoundId round) {
        access.demand(Action.READ_REPORT, Scope.ANYWHERE, round);
        return snapshots.editionsOf(round.value()).stream()
                .map(SnapshotSummary::label)
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<WithdrawnEdition> withdrawn(RoundId round) {
        access.demand(Action.READ_REPORT, Scope.ANYWHERE, round);
        List<Withdrawal> all = withdrawals.findByRoundIdOrderByWithdrawnAtDesc(round.value());
        Map<PersonId, String> names =
                organisation.names(all.stream().map(Withdrawal::by).collect(Collectors.toSet()));
        return all.stream()
                .map(one -> new WithdrawnEdition(
                        one.label(), one.reason(), names.getOrDefault(one.by(), "Somebody"), one.at()))
                .toList();
    }

    @Override
    public void withdraw(RoundId round, String edition, String reason) {
        Actor actor = access.demand(Action.WITHDRAW_PAPER, Scope.ANYWHERE, round);
        SnapshotSummary snapshot = snapshots.editionsOf(round.value()).stream()
                .filter(one -> one.label().equals(edition.strip()))
                .findFirst()
                .orElseThrow(() -> notPublic(edition.strip()));
        String why = WithdrawalReason.checked(reason, wordsOf(snapshot));
        Instant now = Instant.now(clock).truncatedTo(ChronoUnit.MICROS);
        try {
            withdrawals.saveAndFlush(new Withdrawal(round, snapshot, why, actor.id(), now));
        } catch (DataIntegrityViolationException meanwhile) {
            throw notPublic(edition.strip());
        }
        log.withdraw(snapshot, now);
        audit.record(AuditKind.CHANGE, "withdrew " + snapshot.slug() + ", edition " + snapshot.label());
        site.forgetOnceStored();
        events.publishEvent(new ReportChanged(round));
    }

    /** All of them, what is exempt too: a reason must repeat that least of all. */
    private ReportDocument wordsOf(SnapshotSummary snapshot) {
        long id = snapshot.id().value();
        return boardEditions
                .document(id)
                .or(() -> snapshots.document(id))
                .map(DocumentJson::read)
                .orElseThrow();
    }

    private static ReportRefused notPublic(String edition) {
        return new ReportRefused("No edition " + edition + " of this paper is public.");
    }
}
