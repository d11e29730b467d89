package uk.muster.report;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import uk.muster.round.RoundId;

/**
 * Brings a paper before the public. The publication module does, which lies above this one; the paper's screen reaches
 * it through this.
 */
public interface Publisher {

    /**
     * Signs off and publishes what another person assembled.
     *
     * @return the address of the published paper
     * @throws ReportRefused if it cannot be published, or the run was stopped
     */
    String publishPaper(RoundId round, PublicationRun run);

    /**
     * Signs off what another person assembled, to be published later.
     *
     * @param at in London
     * @param whyLate the reason if publication then leaves too few clear days
     * @throws ReportRefused if the time has passed, or such a reason is missing
     */
    void publishPaperAt(RoundId round, LocalDateTime at, String whyLate);

    Optional<ScheduledPaper> scheduledPaperOf(RoundId round);

    /**
     * Publishes at once a signed paper that waits.
     *
     * @throws ReportRefused if it waits no longer, or the run was stopped
     */
    void releasePaper(RoundId round, PublicationRun run);

    /**
     * Opens a signed paper that waits for changes again.
     *
     * @throws uk.muster.round.RoundRefused if there is no reason
     */
    void takePaperBack(RoundId round, String reason);

    /** The address of the round's published paper, if it is out. */
    Optional<String> addressOf(RoundId round);

    /**
     * Takes a published paper up again.
     *
     * @throws uk.muster.round.RoundRefused if there is no reason, or nothing to correct
     */
    void beginCorrection(RoundId round, String reason);

    /** The data that the published paper awaited and that has arrived since, in words: what an addendum would add. */
    List<String> addendumOf(RoundId round);

    /**
     * Takes a published paper up again to add those data.
     *
     * @throws ReportRefused if there are none
     */
    void beginAddendum(RoundId round);

    void abandonCorrection(RoundId round);

    Optional<CorrectionUnderWay> correctionOf(RoundId round);
}
