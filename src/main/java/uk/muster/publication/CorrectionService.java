package uk.muster.publication;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.muster.organisation.OrganisationService;
import uk.muster.report.CorrectionUnderWay;
import uk.muster.report.ReportChanged;
import uk.muster.report.ReportRefused;
import uk.muster.round.RoundId;
import uk.muster.round.RoundService;
import uk.muster.security.Access;
import uk.muster.security.Action;
import uk.muster.security.Actor;
import uk.muster.security.Scope;

/**
 * Takes a published paper up again. What was published stays as it is; the round goes back among the closed ones, its
 * words can be changed as before, and two people bring a new edition out. Decision 0151.
 */
@Service
@Transactional
public class CorrectionService {

    private final Access access;
    private final RoundService rounds;
    private final CorrectionRepository corrections;
    private final OrganisationService organisation;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CorrectionService(
            Access access,
            RoundService rounds,
            CorrectionRepository corrections,
            OrganisationService organisation,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.rounds = rounds;
        this.corrections = corrections;
        this.organisation = organisation;
        this.events = events;
        this.clock = clock;
    }

    /** @param reason what readers of both editions are told */
    public void begin(RoundId round, String reason) {
        Actor editor = access.demand(Action.CORRECT_PAPER, Scope.ANYWHERE, round);
        rounds.beginCorrection(round, reason);
        corrections.save(new Correction(round, reason, editor.id(), Instant.now(clock)));
        events.publishEvent(new ReportChanged(round));
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
                        correction.reason(),
                        organisation.names(Set.of(correction.begunBy())).getOrDefault(correction.begunBy(), ""),
                        correction.begunAt()));
    }
}
