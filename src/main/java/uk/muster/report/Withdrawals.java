package uk.muster.report;

import java.util.List;
import uk.muster.round.RoundId;

/**
 * Takes published editions from public reach. The publication module does, which lies above this one; the paper's screen
 * reaches it through this.
 */
public interface Withdrawals {

    /** The numbers of the editions of the round's paper that everybody can read, the newest first. */
    List<String> publicEditions(RoundId round);

    /** Those that were withdrawn, the last one first. */
    List<WithdrawnEdition> withdrawn(RoundId round);

    /**
     * Takes an edition from public reach, for good.
     *
     * @param edition its number, "1.0"
     * @param reason what everybody is told who asks for it
     * @throws ReportRefused if there is no such edition, or the reason will not do
     */
    void withdraw(RoundId round, String edition, String reason);
}
