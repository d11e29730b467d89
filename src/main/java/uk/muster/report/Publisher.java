package uk.muster.report;

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
     */
    String publishPaper(RoundId round);

    /** The address of the round's published paper, if it is out. */
    Optional<String> addressOf(RoundId round);

    /**
     * Takes a published paper up again.
     *
     * @throws uk.muster.round.RoundRefused if there is no reason, or nothing to correct
     */
    void beginCorrection(RoundId round, String reason);

    void abandonCorrection(RoundId round);

    Optional<CorrectionUnderWay> correctionOf(RoundId round);
}
