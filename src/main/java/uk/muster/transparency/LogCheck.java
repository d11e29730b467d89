package uk.muster.transparency;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import uk.muster.security.Access;
import uk.muster.security.Action;
import uk.muster.verify.Checkpoint;

/** Checks the log and what is public against it, and remembers what it found for administrators. */
@Service
public class LogCheck {

    private static final Logger LOG = LoggerFactory.getLogger(LogCheck.class);

    private final LogTable table;
    private final KeyFolder folder;
    private final PublishedForms published;
    private final TransactionOperations transactions;
    private final Access access;
    private final Clock clock;
    private final AtomicReference<Optional<LogFindings>> last = new AtomicReference<>(Optional.empty());

    LogCheck(
            LogTable table,
            KeyFolder folder,
            PublishedForms published,
            TransactionOperations transactions,
            Access access,
            Clock clock) {
        this.table = table;
        this.folder = folder;
        this.published = published;
        this.transactions = transactions;
        this.access = access;
        this.clock = clock;
    }

    /** What the last check found; nothing if there was none since the program began. */
    public Optional<LogFindings> last() {
        access.demand(Action.MANAGE_LOG);
        return last.get();
    }

    /** Checks in the background, because an administrator asks. */
    public CompletableFuture<LogFindings> check() {
        access.demand(Action.MANAGE_LOG);
        return CompletableFuture.supplyAsync(this::run, Thread::startVirtualThread);
    }

    synchronized LogFindings run() {
        StoredLog stored = transactions.execute(_ -> stored());
        List<String> problems = LogAudit.problems(stored, published);
        LogFindings findings = new LogFindings(clock.instant(), stored.rows().size(), problems);
        problems.forEach(problem -> LOG.error("The publication log: {}", problem));
        last.set(Optional.of(findings));
        return findings;
    }

    /** The kept checkpoint is read first: one that is kept meanwhile would seem to be ahead of the rows. */
    private StoredLog stored() {
        Optional<Checkpoint> kept = folder.last();
        return new StoredLog(table.rows(), table.proofs(), folder.key(1).open(), kept);
    }
}
