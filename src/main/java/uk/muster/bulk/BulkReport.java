package uk.muster.bulk;

import java.util.List;

/**
 * How far a run has come.
 *
 * @param all how many steps it has
 * @param done how many of them succeeded
 * @param failures those that did not, in their order
 * @param undoing the steps that take back what succeeded, the last first; only of what can be taken back
 * @param finished whether it is over, all done or cancelled
 */
public record BulkReport(int all, int done, List<Failure> failures, List<BulkStep> undoing, boolean finished) {

    /** A step that was not done, and why. */
    public record Failure(String name, String why) {}

    public int tried() {
        return done + failures.size();
    }

    /** What was left as it is because the run was cancelled. */
    public int left() {
        return all - tried();
    }

    public boolean isComplete() {
        return done == all;
    }
}
