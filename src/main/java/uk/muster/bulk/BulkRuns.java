package uk.muster.bulk;

import jakarta.annotation.PreDestroy;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import uk.muster.security.Access;
import uk.muster.security.NoSuchThing;
import uk.muster.security.OnBehalf;

/** Carries runs out in the background, on behalf of whoever started them and by their rights at each step. */
@Service
public class BulkRuns {

    private static final Logger log = LoggerFactory.getLogger(BulkRuns.class);

    /** Few, so that however many people start runs, most connections to the database are left for the screens. */
    private static final int AT_ONCE = 3;

    private final Access access;
    private final OnBehalf onBehalf;
    private final ExecutorService threads = Executors.newFixedThreadPool(
            AT_ONCE, Thread.ofPlatform().name("bulk-", 0).daemon().factory());

    BulkRuns(Access access, OnBehalf onBehalf) {
        this.access = access;
        this.onBehalf = onBehalf;
    }

    /**
     * Starts a run for the actor and returns at once.
     *
     * @param progressed is told after each step and at the end, on the run's thread
     */
    public BulkRun start(List<BulkStep> steps, Runnable progressed) {
        String username = access.actor().username();
        BulkRun run = new BulkRun(steps);
        threads.execute(() -> {
            try {
                carryOut(run, username, progressed);
            } finally {
                run.finish();
                progressed.run();
            }
        });
        return run;
    }

    private void carryOut(BulkRun run, String username, Runnable progressed) {
        for (BulkStep step : run.steps()) {
            if (run.isCancelled() || threads.isShutdown()) {
                return;
            }
            carryOut(run, step, username);
            progressed.run();
        }
    }

    /** What goes wrong with one step does not stop the others. */
    private void carryOut(BulkRun run, BulkStep step, String username) {
        try {
            onBehalf.of(username, step.deed()::carryOut)
                    .ifPresentOrElse(
                            undo -> run.succeeded(step, undo), () -> run.failed(step, "Your account has ended."));
        } catch (BulkRefused | AccessDeniedException | NoSuchThing refused) {
            run.failed(step, refused.getMessage());
        } catch (RuntimeException unexpected) {
            log.error("A step of a bulk run failed", unexpected);
            run.failed(step, "Something went wrong. Try it again.");
        }
    }

    @PreDestroy
    void stop() {
        threads.shutdown();
    }
}
