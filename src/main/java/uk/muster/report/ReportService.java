package uk.muster.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.muster.organisation.OrganisationService;
import uk.muster.plan.DeliverableId;
import uk.muster.report.ReportDraft.SentForSignOff;
import uk.muster.round.RequestId;
import uk.muster.round.RoundId;
import uk.muster.security.Access;
import uk.muster.security.Action;
import uk.muster.security.Actor;
import uk.muster.security.PersonId;
import uk.muster.security.Scope;

/** The board report of a round: what the editor writes, and the whole as it would be published now. */
@Service
@Transactional(readOnly = true)
public class ReportService {

    private final Access access;
    private final ReportStore store;
    private final ReportWriting writing;
    private final MaterialReader reader;
    private final WarningReasons reasons;
    private final OrganisationService organisation;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReportService(
            Access access,
            ReportStore store,
            ReportWriting writing,
            MaterialReader reader,
            WarningReasons reasons,
            OrganisationService organisation,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.store = store;
        this.writing = writing;
        this.reader = reader;
        this.reasons = reasons;
        this.organisation = organisation;
        this.events = events;
        this.clock = clock;
    }

    /** Assembles the paper from what is stored at this moment. In a constant number of statements. */
    public ReportDocument assemble(RoundId round) {
        access.demand(Action.READ_REPORT, Scope.ANYWHERE, round);
        return Assembly.of(reader.read(round, store.find(round)));
    }

    /** What stands in the way of publishing the paper. */
    public List<Finding> findings(RoundId round) {
        access.demand(Action.READ_REPORT, Scope.ANYWHERE, round);
        return findings(reader.read(round, store.find(round)));
    }

    /** The paper and all that its screen shows beside it. In a constant number of statements. */
    public ReportDraft draft(RoundId round) {
        access.demand(Action.READ_REPORT, Scope.ANYWHERE, round);
        Optional<BoardReport> stored = store.find(round);
        Material material = reader.read(round, stored);
        ReportDocument document = Assembly.of(material);
        List<Finding> findings = findings(material);
        return new ReportDraft(
                material.round(),
                document,
                findings,
                reasons.of(round, findings),
                material.frontMatter(),
                material.layoutChoices(),
                material.leadChoices(),
                exemptible(material, document),
                material.annexes(),
                ClearDays.of(material),
                sent(stored.map(BoardReport::sent).orElse(null), document));
    }

    /**
     * Stores what the editor wrote, together with what others stored since the version that it was written on.
     *
     * @return what now stands
     * @throws ReportConflict if somebody wrote in the same place meanwhile: what was written is kept aside in the history
     */
    @Transactional(noRollbackFor = ReportConflict.class)
    public FrontMatter save(RoundId round, FrontMatter written) {
        Actor editor = access.demand(Action.EDIT_REPORT, Scope.ANYWHERE, round);
        return writing.save(round, written, editor.id());
    }

    /**
     * Stores words that were typed on an earlier version and have only now arrived.
     *
     * @param passage its key, as {@link FrontMatter#passages} names it
     * @throws ReportConflict as {@link #save} does
     */
    @Transactional(noRollbackFor = ReportConflict.class)
    public FrontMatter recover(RoundId round, String passage, String text, long version) {
        Actor editor = access.demand(Action.EDIT_REPORT, Scope.ANYWHERE, round);
        return writing.recover(round, passage, text, version, editor.id());
    }

    /** Chooses how the answers of several units to one deliverable appear. */
    @Transactional
    public void choose(RoundId round, DeliverableId deliverable, Layout layout) {
        access.demand(Action.EDIT_REPORT, Scope.ANYWHERE, round);
        store.forChange(round).choose(deliverable, layout);
        events.publishEvent(new ReportChanged(round));
    }

    /**
     * Puts the answers to one deliverable into another order; the plan's own order stays.
     *
     * @param order all that was asked about it
     * @throws ReportRefused if something else is asked by now
     */
    @Transactional
    public void arrange(RoundId round, DeliverableId deliverable, List<RequestId> order) {
        access.demand(Action.EDIT_REPORT, Scope.ANYWHERE, round);
        BoardReport report = store.forChange(round);
        Set<RequestId> asked = reader.read(round, Optional.of(report)).contributions(deliverable).stream()
                .map(Contribution::request)
                .collect(Collectors.toSet());
        if (order.size() != asked.size() || !asked.containsAll(order)) {
            throw new ReportRefused("The round asks other units by now. Order them again.");
        }
        report.arrange(order);
        events.publishEvent(new ReportChanged(round));
    }

    /**
     * Keeps why the paper may go out although these warnings stand.
     *
     * @throws ReportRefused if the reason is empty or too long, or the paper is published
     */
    @Transactional
    public void explain(RoundId round, List<Finding> warnings, String reason) {
        Actor editor = access.demand(Action.EDIT_REPORT, Scope.ANYWHERE, round);
        store.forChange(round);
        reasons.give(round, warnings, reason, editor.id());
        events.publishEvent(new ReportChanged(round));
    }

    private Map<String, Exemptible> exemptible(Material material, ReportDocument document) {
        Set<PersonId> deciders = material.exemptions().decisions().values().stream()
                .map(ExemptDecision::by)
                .collect(Collectors.toSet());
        return ExemptiblePlaces.in(material, document, organisation.names(deciders));
    }

    private List<Finding> findings(Material material) {
        LocalDate today = LocalDate.now(clock);
        return Preflight.of(material, today, today);
    }

    private @Nullable SentForSignOff sent(BoardReport.@Nullable Sent sent, ReportDocument document) {
        if (sent == null) {
            return null;
        }
        String name = organisation.names(Set.of(sent.by())).getOrDefault(sent.by(), "");
        return new SentForSignOff(sent.by(), name, sent.at(), sent.covers(document));
    }
}
