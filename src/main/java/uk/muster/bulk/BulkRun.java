package uk.muster.bulk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/** Steps that are being carried out one after the other. */
public final class BulkRun {

    private final List<BulkStep> steps;
    private final List<BulkReport.Failure> failures = new ArrayList<>();
    private final List<BulkStep> undoing = new ArrayList<>();
    private final AtomicBoolean cancelled = new AtomicBoolean();
    private int done;
    private boolean finished;

    BulkRun(List<BulkStep> steps) {
        this.steps = List.copyOf(steps);
    }

    /** Leaves what has not been begun as it is; what is done stays done. */
    public void cancel() {
        cancelled.set(true);
    }

    public synchronized BulkReport report() {
        return new BulkReport(
                steps.size(), done, List.copyOf(failures), List.copyOf(undoing).reversed(), finished);
    }

    List<BulkStep> steps() {
        return steps;
    }

    boolean isCancelled() {
        return cancelled.get();
    }

    synchronized void succeeded(BulkStep step, Optional<BulkStep.Deed> undo) {
        done++;
        undo.ifPresent(deed -> undoing.add(new BulkStep(step.name(), deed)));
    }

    synchronized void failed(BulkStep step, String why) {
        failures.add(new BulkReport.Failure(step.name(), why));
    }

    synchronized void finish() {
        finished = true;
    }
}
