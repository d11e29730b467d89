package uk.muster.transparency;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import uk.muster.security.Access;
import uk.muster.security.Action;
import uk.muster.verify.Checkpoint;
import uk.muster.verify.LogEntry;

/** Checks the log and what is public against it, one check at a time, and keeps for administrators what it found. */
@Service
public class LogCheck {

    /** Whoever rewrites a log makes a fault of each entry; so many are enough to see to it. */
    private static final int MOST_KEPT = 100;

    private static final Logger LOG = LoggerFactory.getLogger(LogCheck.class);

    private final LogTable table;
    private final FindingsTable kept;
    private final KeyFolder folder;
    private final PublishedForms published;
    private final TransactionOperations transactions;
    private final ApplicationEventPublisher events;
    private final Access access;
    private final Clock clock;
    private final AtomicReference<@Nullable CheckRun> current = new AtomicReference<>();

    LogCheck(
            LogTable table,
            FindingsTable kept,
            KeyFolder folder,
            PublishedForms published,
            TransactionOperations transactions,
            ApplicationEventPublisher events,
            Access access,
            Clock clock) {
        this.table = table;
        this.kept = kept;
        this.folder = folder;
        this.published = published;
        this.transactions = transactions;
        this.events = events;
        this.access = access;
        this.clock = clock;
    }

    /** What the last check found that was not stopped; nothing if there was none yet. */
    public Optional<LogFindings> last() {
        access.demand(Action.MANAGE_LOG);
        return kept.last();
    }

    /** The check that is on its way, whoever began it. */
    public Optional<CheckRun> running() {
        access.demand(Action.MANAGE_LOG);
        return Optional.ofNullable(current.get());
    }

    /** Checks in the background, because an administrator asks; one that is on its way is joined. */
    public CheckRun check() {
        access.demand(Action.MANAGE_LOG);
        CheckRun run = newRun();
        CheckRun before = current.compareAndExchange(null, run);
        if (before != null) {
            return before;
        }
        Thread.ofPlatform().name("log-check").daemon().start(() -> carryOut(run));
        return run;
    }

    /** Has the check that is on its way end without a result. */
    public void stop() {
        running().ifPresent(run -> run.findings().cancel(false));
    }

    /** Checks at once, because it is time; not if somebody is doing so already. */
    void run() {
        CheckRun run = newRun();
        if (current.compareAndSet(null, run)) {
            carryOut(run);
        }
    }

    private CheckRun newRun() {
        return new CheckRun(() -> events.publishEvent(new LogCheckMoved(false)));
    }

    /** The next check may begin before anybody learns what became of this one. */
    private void carryOut(CheckRun run) {
        Runnable end = () -> run.findings().cancel(false);
        try {
            LogFindings found = findings(run);
            end = () -> run.findings().complete(found);
        } catch (CancellationException stopped) {
            LOG.info("The check of the publication log was stopped");
        } catch (RuntimeException failed) {
            LOG.error("The publication log could not be checked", failed);
            end = () -> run.findings().completeExceptionally(failed);
        } finally {
            current.set(null);
            end.run();
            events.publishEvent(new LogCheckMoved(true));
        }
    }

    private LogFindings findings(CheckRun run) {
        StoredLog stored = transactions.execute(_ -> stored());
        run.begin(stored.rows().size() + papers(stored));
        List<String> problems = LogAudit.problems(stored, published, run::step);
        problems.forEach(problem -> LOG.error("The publication log: {}", problem));
        LogFindings found = new LogFindings(clock.instant(), stored.rows().size(), shortened(problems));
        run.goOn();
        kept.keep(found);
        return found;
    }

    private static int papers(StoredLog stored) {
        return (int) stored.rows().stream()
                .filter(row -> row.kind().equals(LogEntry.Kind.PAPER.word()))
                .count();
    }

    private static List<String> shortened(List<String> problems) {
        return problems.size() <= MOST_KEPT
                ? problems
                : Stream.concat(
                                problems.stream().limit(MOST_KEPT),
                                Stream.of("And " + (problems.size() - MOST_KEPT)
                                        + " more, which the server’s own log names."))
                        .toList();
    }

    /** The kept checkpoint is read first: one that is kept meanwhile would seem to be ahead of the rows. */
    private StoredLog stored() {
        Optional<Checkpoint> last = folder.last();
        return new StoredLog(table.rows(), table.proofs(), folder.key(1).open(), last);
    }
}
