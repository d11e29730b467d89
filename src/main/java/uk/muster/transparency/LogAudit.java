package uk.muster.transparency;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.muster.verify.Checkpoint;
import uk.muster.verify.HandOver;
import uk.muster.verify.Hash;
import uk.muster.verify.LogEntry;
import uk.muster.verify.MerkleTree;
import uk.muster.verify.NoteKey;
import uk.muster.verify.Unreadable;

/** Compares a stored log with itself, with what was signed last, and with what is public; says what does not fit. */
final class LogAudit {

    private final StoredLog log;
    private final PublishedForms published;
    private final Runnable step;
    private final List<String> problems = new ArrayList<>();
    private final List<Hash> leaves = new ArrayList<>();
    private final List<NoteKey> signers = new ArrayList<>();
    private final Map<String, Long> papers = new LinkedHashMap<>();
    private final Set<String> withdrawn = new HashSet<>();
    private NoteKey key;

    private LogAudit(StoredLog log, PublishedForms published, Runnable step) {
        this.log = log;
        this.published = published;
        this.step = step;
        this.key = log.first();
    }

    /**
     * What is wrong, each in a sentence that names the thing; empty if all is as it was published.
     *
     * @param step runs before each entry and each paper; what it throws ends the audit
     */
    static List<String> problems(StoredLog log, PublishedForms published, Runnable step) {
        LogAudit audit = new LogAudit(log, published, step);
        audit.readEntries();
        audit.compareWithKept();
        audit.comparePapers();
        audit.lookForStrangers();
        return audit.problems;
    }

    private void readEntries() {
        long expected = 0;
        for (LogRow row : log.rows()) {
            step.run();
            String name = "Entry " + (row.position() + 1) + " of the log";
            if (row.position() != expected++) {
                problems.add(name + " stands where entry " + expected + " should: an entry is missing.");
            }
            try {
                read(row, name);
            } catch (Unreadable damaged) {
                problems.add(name + " was changed: " + damaged.getMessage());
            }
            signers.add(key);
            if (leaves.size() < signers.size()) {
                leaves.add(Hash.of());
            }
        }
        Set<Long> positions = new HashSet<>(papers.values());
        log.proofs().keySet().stream()
                .filter(position -> !positions.contains(position))
                .forEach(
                        position -> problems.add("A proof belongs to no paper: that of entry " + (position + 1) + "."));
    }

    private void read(LogRow row, String name) {
        LogEntry entry = LogEntry.parse(row.entry());
        leaves.add(entry.leaf());
        if (!entry.leaf().hex().equals(row.leaf())
                || !entry.kind().word().equals(row.kind())
                || !entry.paper().equals(row.paper())) {
            problems.add(name + " was changed: what stands beside it does not fit.");
        }
        switch (entry.kind()) {
            case PAPER -> {
                if (papers.putIfAbsent(entry.paper(), (long) signers.size()) != null) {
                    problems.add(name + " publishes " + entry.paper() + " a second time.");
                }
            }
            case WITHDRAWN -> withdrawn.add(entry.paper());
            case KEY -> follow(HandOver.parse(entry.handOver()), name);
        }
        check(Checkpoint.parse(row.checkpoint()), name);
    }

    private void follow(HandOver handOver, String name) {
        if (!handOver.from().equals(key) || !handOver.isSigned()) {
            problems.add(name + " hands over a key that did not sign it.");
        }
        key = handOver.to();
    }

    private void check(Checkpoint checkpoint, String name) {
        if (!checkpoint.note().isSignedBy(key)) {
            problems.add(name + " has a checkpoint that the log’s key did not sign.");
        } else if (!checkpoint.origin().equals(key.name())
                || checkpoint.size() != leaves.size()
                || !checkpoint.root().equals(new MerkleTree(leaves).root())) {
            problems.add(name + " has a checkpoint that is another log’s: the log was rewritten.");
        }
    }

    private void compareWithKept() {
        log.kept().ifPresent(kept -> {
            if (kept.size() > leaves.size()) {
                problems.add("The log was turned back: it has " + leaves.size()
                        + " entries, and this server signed one of " + kept.size() + ".");
            } else if (!new MerkleTree(leaves).first((int) kept.size()).root().equals(kept.root())) {
                problems.add("The log was rewritten: its first " + kept.size()
                        + " entries are not those that this server signed.");
            }
        });
        if (log.kept().isEmpty() && !leaves.isEmpty()) {
            problems.add("The last checkpoint is missing from the folder of keys, and with it the means to see whether"
                    + " the log was turned back.");
        }
    }

    private void comparePapers() {
        PaperAudit paperAudit = new PaperAudit(log, signers, published);
        papers.forEach((paper, position) -> {
            step.run();
            problems.addAll(paperAudit.problems(paper, position, withdrawn.contains(paper)));
        });
    }

    private void lookForStrangers() {
        published.papers().stream()
                .filter(paper -> !papers.containsKey(paper))
                .forEach(paper -> problems.add(paper + " is published but not in the log."));
    }
}
