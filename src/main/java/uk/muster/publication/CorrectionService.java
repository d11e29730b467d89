package uk.muster.publication;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.muster.organisation.OrganisationService;
import uk.muster.report.CorrectionKind;
import uk.muster.report.CorrectionUnderWay;
import uk.muster.report.ReportChanged;
import uk.muster.report.ReportRefused;
import uk.muster.report.SignOffService;
import uk.muster.round.RoundId;
import uk.muster.round.RoundService;
import uk.muster.security.Access;
import uk.muster.security.Action;
import uk.muster.security.Actor;
import uk.muster.security.Scope;
import uk.muster.update.AskedUpdate;
import uk.muster.update.AwaitedData;

/**
 * Takes a published paper up again. What was published stays as it is; the round goes back among the closed ones, its
 * words can be changed as before, and two people bring a new edition out. Decisions 0151 and 0156.
 */
@Service
@Transactional
public class CorrectionService {

    private final Access access;
    private final RoundService rounds;
    private final SignOffService signOffs;
    private final CorrectionRepository corrections;
    private final AwaitedData awaited;
    private final OrganisationService organisation;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CorrectionService(
            Access access,
            RoundService rounds,
            SignOffService signOffs,
            CorrectionRepository corrections,
            AwaitedData awaited,
            OrganisationService organisation,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.rounds = rounds;
        this.signOffs = signOffs;
        this.corrections = corrections;
        this.awaited = awaited;
        this.organisation = organisation;
        this.events = events;
        this.clock = clock;
    }

    /** @param reason what readers of both editions are told */
    public void begin(RoundId round, String reason) {
        Actor editor = access.demand(Action.CORRECT_PAPER, Scope.ANYWHERE, round);
        begin(round, CorrectionKind.CORRECTION, reason, editor);
    }

    /** Takes a paper up to add the data that it awaited, which have been given and approved since. Decision 0156. */
    public void beginAddendum(RoundId round) {
        Actor editor = access.demand(Action.CORRECT_PAPER, Scope.ANYWHERE, round);
        String reason = addendaDue().stream()
                .filter(due -> due.round().id().equals(round))
                .findFirst()
                .map(DueAddendum::reason)
                .orElseThrow(() -> new ReportRefused(
                        "No data that this paper awaits has been given and approved since it was published."));
        begin(round, CorrectionKind.ADDENDUM, reason, editor);
    }

    private void begin(RoundId round, CorrectionKind kind, String reason, Actor editor) {
        rounds.beginCorrection(round, reason);
        signOffs.recall(round);
        corrections.save(new Correction(round, kind, reason, editor.id(), Instant.now(clock)));
        events.publishEvent(new ReportChanged(round));
    }

    /** The published papers that awaited data which have been given and approved since. */
    @Transactional(readOnly = true)
    public List<DueAddendum> addendaDue() {
        return awaited.arrived().stream()
                .collect(groupingBy(AskedUpdate::round, LinkedHashMap::new, toList()))
                .entrySet()
                .stream()
                .map(arrived -> DueAddendum.of(arrived.getKey(), arrived.getValue()))
                .toList();
    }

    /** Ends it without a new edition. What was written meanwhile stays stored, locked again, for the next correction. */
    public void abandon(RoundId round) {
        access.demand(Action.CORRECT_PAPER, Scope.ANYWHERE, round);
        Correction correction = corrections
                .findByRoundIdAndEndedAtIsNull(round.value())
                .orElseThrow(() -> new ReportRefused("No correction of this paper is under way."));
        correction.end(Instant.now(clock));
        rounds.abandonCorrection(round);
        events.publishEvent(new ReportChanged(round));
    }

    @Transactional(readOnly = true)
    public Optional<CorrectionUnderWay> underWay(RoundId round) {
        access.demand(Action.READ_REPORT, Scope.ANYWHERE, round);
        return corrections
                .findByRoundIdAndEndedAtIsNull(round.value())
                .map(correction -> new CorrectionUnderWay(
                        correction.kind(),
                        correction.reason(),
                        organisation.names(Set.of(correction.begunBy())).getOrDefault(correction.begunBy(), ""),
                        correction.begunAt()));
    }
}
