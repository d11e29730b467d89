package uk.muster.transparency;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import uk.muster.security.Access;
import uk.muster.security.Action;
import uk.muster.security.AuditKind;
import uk.muster.security.AuditLog;
import uk.muster.verify.Checkpoint;
import uk.muster.verify.Consistency;
import uk.muster.verify.HandOver;
import uk.muster.verify.Hash;
import uk.muster.verify.LogEntry;
import uk.muster.verify.NoteKey;
import uk.muster.verify.SignedNote;

/**
 * An append-only log of what was published (RFC 6962). Entries are made one at a time, within the transaction that
 * publishes; each ends in a checkpoint, signed outside the database. Decisions 0180 to 0183.
 */
@Service
@Transactional(readOnly = true)
public class TransparencyLog {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SALT_LENGTH = 32;

    private final LogTable table;
    private final LogKeys keys;
    private final KeyFolder folder;
    private final Access access;
    private final AuditLog audit;
    private final Clock clock;

    TransparencyLog(LogTable table, LogKeys keys, KeyFolder folder, Access access, AuditLog audit, Clock clock) {
        this.table = table;
        this.keys = keys;
        this.folder = folder;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Enters a paper that is published by the same transaction.
     *
     * @param paper "2014-15-round-1/1.0"
     * @param forms the public bytes of each of its files, by ending
     * @throws LogRefused if the database is older than what was signed already
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void enter(String paper, Instant at, Map<String, byte[]> forms) {
        byte[] salt = new byte[SALT_LENGTH];
        RANDOM.nextBytes(salt);
        Map<String, Hash> hashes = new LinkedHashMap<>();
        forms.forEach((form, bytes) -> hashes.put(form, Hash.of(salt, bytes)));
        Ledger ledger = inTurn();
        SigningKey key = keys.current(ledger);
        Ledger grown = append(ledger, LogEntry.published(paper, at, hashes), key);
        table.keepProof(ledger.size(), grown.proof(salt, key.open()).toString());
    }

    /** Enters that a paper is no longer public, and forgets the salt without which its hashes say nothing. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void withdraw(String paper, Instant at) {
        LogRow published = table.row(LogEntry.Kind.PAPER, paper)
                .orElseThrow(() -> new LogRefused("The log knows no paper " + paper + "."));
        Ledger ledger = inTurn();
        append(ledger, LogEntry.withdrawn(paper, at), keys.current(ledger));
        table.dropProof(published.position());
    }

    /** Has the log signed by a new key from now on. The old one names it in the log, and stays known for ever. */
    @Transactional
    public NoteKey handOver() {
        access.demand(Action.MANAGE_LOG);
        Ledger ledger = inTurn();
        SigningKey old = keys.current(ledger);
        SigningKey next = keys.next(ledger.handOvers());
        Instant now = clock.instant();
        SignedNote note = next.sign(old.sign(HandOver.text(old.open(), next.open(), now)));
        append(ledger, LogEntry.handedOver(note, now), next);
        audit.record(AuditKind.CHANGE, "Changed the key of the publication log to " + next.open());
        return next.open();
    }

    /** What travels with the paper's files; nothing if it was published before the log began, or was withdrawn. */
    public Optional<LoggedPaper> paper(String paper) {
        return table.proof(paper).map(LoggedPaper::new);
    }

    /** The log's state now; nothing while it is empty. */
    public Optional<Checkpoint> checkpoint() {
        return table.last().map(row -> Checkpoint.parse(row.checkpoint()));
    }

    public List<LogRow> entries() {
        return table.rows();
    }

    /** All keys that signed the log, the first one first. */
    public List<NoteKey> keys() {
        return keys.open(ledger().handOvers());
    }

    /** What shows that the log only grew between two sizes; nothing if it never had them. */
    public Optional<Consistency> consistency(int from, int to) {
        Ledger ledger = ledger();
        return from < 1 || from > to || to > ledger.size()
                ? Optional.empty()
                : Optional.of(new Consistency(from, to, ledger.tree().first(to).consistency(from)));
    }

    private Ledger ledger() {
        return new Ledger(table.rows());
    }

    /** The log as it is once nobody else is making an entry. */
    private Ledger inTurn() {
        table.takeTurn();
        return ledger();
    }

    private Ledger append(Ledger ledger, LogEntry entry, SigningKey key) {
        refuseToFork(ledger);
        Ledger grown = ledger.with(entry, key);
        table.append(grown.rows().getLast());
        keepOnceStored(grown.checkpoint());
        return grown;
    }

    /** A log never signs what contradicts something that it signed before: not after a roll-back of its database either. */
    private void refuseToFork(Ledger ledger) {
        folder.last().filter(kept -> !ledger.beginsWith(kept)).ifPresent(kept -> {
            throw new LogRefused(
                    "Nothing can be published: the publication log in the database is not the one that this"
                            + " server signed last, with " + kept.size()
                            + " entries. An administrator must bring back the newer"
                            + " database.");
        });
    }

    private void keepOnceStored(Checkpoint checkpoint) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                folder.keep(checkpoint);
            }
        });
    }
}
