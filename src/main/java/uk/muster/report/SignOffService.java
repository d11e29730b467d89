package uk.muster.report;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.muster.organisation.OrganisationService;
import uk.muster.round.RoundId;
import uk.muster.security.Access;
import uk.muster.security.Action;
import uk.muster.security.Actor;
import uk.muster.security.Scope;

/**
 * Takes a paper through the hands of two people: one sends it, another signs off what was sent. What counts is the
 * document's digest: whatever changes in the paper after it was sent, in front matter, plan or updates, withdraws it.
 * Decision 0081.
 */
@Service
@Transactional
public class SignOffService {

    private final Access access;
    private final ReportStore store;
    private final MaterialReader reader;
    private final WarningReasons reasons;
    private final OrganisationService organisation;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SignOffService(
            Access access,
            ReportStore store,
            MaterialReader reader,
            WarningReasons reasons,
            OrganisationService organisation,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.store = store;
        this.reader = reader;
        this.reasons = reasons;
        this.organisation = organisation;
        this.events = events;
        this.clock = clock;
    }

    /** Hands the paper to the head, as it stands word for word. */
    public void send(RoundId round) {
        Actor editor = access.demand(Action.EDIT_REPORT, Scope.ANYWHERE, round);
        BoardReport report = store.forChange(round);
        Material material = reader.read(round, Optional.of(report));
        List<Finding> findings = findings(material, LocalDate.now(clock));
        refuseErrors(findings);
        refuseUnexplained(round, findings);
        ReportDocument document = Assembly.of(material);
        report.send(editor.id(), Instant.now(clock), DocumentJson.digest(document));
        events.publishEvent(new ReportChanged(round));
    }

    /** What was sent before does not count for a correction, not even while no word is changed yet. */
    public void recall(RoundId round) {
        access.demand(Action.CORRECT_PAPER, Scope.ANYWHERE, round);
        store.forChange(round).recall();
    }

    /**
     * The paper, signed off by the actor. For the publication module, in its transaction: the report stays locked until
     * that ends.
     */
    public SignedPaper signOff(RoundId round) {
        return signOff(round, LocalDate.now(clock), "");
    }

    /**
     * The same for a paper that is published on another day.
     *
     * @param whyLate the reason if publication on that day leaves too few clear days and nobody has given one yet
     */
    public SignedPaper signOff(RoundId round, LocalDate publishedOn, String whyLate) {
        access.demand(Action.SIGN_OFF, Scope.ANYWHERE, round);
        BoardReport report = store.locked(round).orElseThrow(SignOffService::notSent);
        BoardReport.Sent sent = Optional.ofNullable(report.sent()).orElseThrow(SignOffService::notSent);
        Actor head = access.demand(Action.SIGN_OFF, Scope.writtenBy(sent.by()), round);
        Material material = reader.read(round, Optional.of(report));
        List<Finding> findings = findings(material, publishedOn);
        refuseErrors(findings);
        ReportDocument document = Assembly.of(material);
        if (!sent.covers(document)) {
            throw new ReportRefused("The paper has changed since it was sent for sign-off. It must be sent again.");
        }
        explainLateness(round, findings, whyLate, head);
        refuseUnexplained(round, findings);
        String assembler = organisation.names(Set.of(sent.by())).getOrDefault(sent.by(), "");
        return new SignedPaper(document, assembler, head.name());
    }

    private List<Finding> findings(Material material, LocalDate publishedOn) {
        return Preflight.of(material, LocalDate.now(clock), publishedOn);
    }

    private void explainLateness(RoundId round, List<Finding> findings, String whyLate, Actor head) {
        List<Finding> late = findings.stream()
                .filter(finding -> finding.kind() == FindingKind.CLEAR_DAYS)
                .toList();
        if (!whyLate.isBlank() && reasons.of(round, late).isEmpty()) {
            reasons.give(round, late, whyLate, head.id());
        }
    }

    private static void refuseErrors(List<Finding> findings) {
        long errors = findings.stream().filter(Finding::stopsPublication).count();
        if (errors > 0) {
            throw new ReportRefused(
                    errors == 1
                            ? "An error stands in the paper's way. Mend it first."
                            : errors + " errors stand in the paper's way. Mend them first.");
        }
    }

    private void refuseUnexplained(RoundId round, List<Finding> findings) {
        int unexplained = findings.size() - reasons.of(round, findings).size();
        if (unexplained > 0) {
            throw new ReportRefused(
                    unexplained == 1
                            ? "A warning has no reason yet. Write beside it why the paper may go out like this."
                            : unexplained
                                    + " warnings have no reason yet. Write beside each why the paper may go out like"
                                    + " this.");
        }
    }

    private static ReportRefused notSent() {
        return new ReportRefused("Nobody has sent this paper for sign-off yet.");
    }
}
