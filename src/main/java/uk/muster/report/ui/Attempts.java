package uk.muster.report.ui;

import java.util.Optional;
import uk.muster.report.ReportRefused;
import uk.muster.round.RoundRefused;
import uk.muster.ui.Toast;

/**
 * Does what may be refused, and says why if it is.
 *
 * @param refresh draws the report anew, whatever came of it
 */
record Attempts(Runnable refresh) {

    /** @return whether it was done */
    boolean at(Runnable deed) {
        boolean done = false;
        try {
            deed.run();
            done = true;
        } catch (ReportRefused | RoundRefused refused) {
            Toast.failure(refused.getMessage());
        }
        refresh.run();
        return done;
    }

    /** What was attempted in the background is over. */
    void ended(Optional<String> failure) {
        failure.ifPresent(Toast::failure);
        refresh.run();
    }
}
