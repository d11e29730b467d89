package uk.muster.report;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
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
    private final OrganisationService organisation;
    private final Clock clock;

    SignOffService(
            Access access, ReportStore store, MaterialReader reader, OrganisationService organisation, Clock clock) {
        this.access = access;
        this.store = store;
        this.reader = reader;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** Hands the paper to the head, as it stands word for word. */
    public void send(RoundId round) {
        Actor editor = access.demand(Action.EDIT_REPORT, Scope.ANYWHERE, round);
        BoardReport report = store.forChange(round);
        ReportDocument document = publishable(round, report);
        report.send(editor.id(), Instant.now(clock), DocumentJson.digest(document));
    }

    /**
     * The paper, signed off by the actor. For the publication module, in its transaction: the report stays locked until
     * that ends.
     */
    public SignedPaper signOff(RoundId round) {
        access.demand(Action.SIGN_OFF, Scope.ANYWHERE, round);
        BoardReport report = store.locked(round).orElseThrow(SignOffService::notSent);
        BoardReport.Sent sent = Optional.ofNullable(report.sent()).orElseThrow(SignOffService::notSent);
        Actor head = access.demand(Action.SIGN_OFF, Scope.writtenBy(sent.by()), round);
        ReportDocument document = publishable(round, report);
        if (!sent.covers(document)) {
            throw new ReportRefused("The paper has changed since it was sent for sign-off. It must be sent again.");
        }
        String assembler = organisation.names(Set.of(sent.by())).getOrDefault(sent.by(), "");
        return new SignedPaper(document, assembler, head.name());
    }

    private ReportDocument publishable(RoundId round, BoardReport report) {
        Material material = reader.read(round, Optional.of(report));
        long errors = Preflight.of(material, LocalDate.now(clock)).stream()
                .filter(Finding::stopsPublication)
                .count();
        if (errors > 0) {
            throw new ReportRefused(
                    errors == 1
                            ? "An error stands in the paper's way. Mend it first."
                            : errors + " errors stand in the paper's way. Mend them first.");
        }
        return Assembly.of(material);
    }

    private static ReportRefused notSent() {
        return new ReportRefused("Nobody has sent this paper for sign-off yet.");
    }
}
