package uk.muster.transparency;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;

/** A check of the log on its way: how far it is, and what it found in the end. */
public final class CheckRun {

    private static final int HUNDRED = 100;

    private final CompletableFuture<LogFindings> findings = new CompletableFuture<>();
    private final AtomicInteger done = new AtomicInteger();
    private final Runnable moved;
    private volatile int all;

    /** @param moved is told whenever a hundredth of the way is done */
    CheckRun(Runnable moved) {
        this.moved = moved;
    }

    /** Entries and papers that were checked. */
    public int done() {
        return done.get();
    }

    /** Entries and papers that are to be checked; 0 until they are counted. */
    public int all() {
        return all;
    }

    /** Cancelled if somebody stopped the check. */
    public CompletableFuture<LogFindings> findings() {
        return findings;
    }

    void begin(int steps) {
        all = steps;
        moved.run();
    }

    /** @throws CancellationException if somebody stopped the check */
    void step() {
        goOn();
        int now = done.incrementAndGet();
        if (all > 0 && now * HUNDRED / all > (now - 1) * HUNDRED / all) {
            moved.run();
        }
    }

    void goOn() {
        if (findings.isCancelled()) {
            throw new CancellationException();
        }
    }
}
