package uk.muster.transparency;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import uk.muster.verify.Checkpoint;
import uk.muster.verify.Examination;
import uk.muster.verify.Trust;
import uk.muster.verify.Verdict;

/** A thousand ways to change what lies stored or is passed on, by chance but the same each time: all are seen. */
class TamperTest {

    /** Of what is stored, and as many again of files that are passed on. */
    private static final int CHANGES = 500;

    private static final List<String> FORMS = List.of("html", "json", "pdf", "txt");

    private final PaperLog honest = new PaperLog()
            .publish("a/1.0")
            .publish("b/1.0")
            .handOver()
            .publish("b/1.1")
            .publish("c/1.0")
            .publish("d/1.0")
            .withdraw("a/1.0")
            .publish("e/1.0");

    private final Examination verifier =
            new Examination(new Trust(List.of(honest.keys.getFirst().open())));
    private final Random chance = new Random(20_151_106);

    /** Each changes the log and says the name that must be called; empty if chance changed nothing. */
    private final List<Function<PaperLog, String>> changes = List.of(
            this::changeFile,
            this::loseFile,
            this::changeEntry,
            this::changeLeaf,
            this::changeCheckpoint,
            this::changeProof,
            this::loseProof,
            this::loseEntry,
            this::swapEntries,
            this::turnBack,
            this::fork,
            this::smuggle,
            this::giveSaltBack);

    @Test
    void anHonestLogAndItsFilesAreInOrder() {
        assertThat(honest.problems()).isEmpty();
        for (String paper : honest.papers()) {
            FORMS.forEach(
                    form -> assertThat(verifier.of(honest.closed(paper, form))).matches(Verdict::isYes));
        }
    }

    @Test
    void everyChangeOfWhatIsStoredIsFoundByName() {
        for (int round = 0; round < CHANGES; round++) {
            PaperLog log = copy();
            Function<PaperLog, String> change = changes.get(round % changes.size());
            String name = change.apply(log);
            assertThat(log.problems())
                    .as("change %d: %s", round, name)
                    .isNotEmpty()
                    .anyMatch(problem -> problem.contains(name));
        }
    }

    @Test
    void everyChangeOfAFileIsSeenByTheVerifier() {
        for (int round = 0; round < CHANGES; round++) {
            String paper = one(honest.papers());
            String form = one(FORMS);
            byte[] file = honest.closed(paper, form);
            assertThat(verifier.of(changed(file)))
                    .as("change %d of the %s of %s", round, form, paper)
                    .matches(verdict -> !verdict.isYes());
        }
    }

    private String changeFile(PaperLog log) {
        String paper = one(log.papers());
        String form = one(FORMS);
        log.papers.get(paper).put(form, changed(log.papers.get(paper).get(form)));
        return "The " + form + " of " + paper + " was changed.";
    }

    private String loseFile(PaperLog log) {
        String paper = one(log.papers());
        log.papers.get(paper).remove("pdf");
        return "The pdf of " + paper + " is missing.";
    }

    private String changeEntry(PaperLog log) {
        return replace(log, row -> with(row, changed(row.entry()), row.leaf(), row.checkpoint()));
    }

    private String changeLeaf(PaperLog log) {
        return replace(log, row -> with(row, row.entry(), changed(row.leaf()), row.checkpoint()));
    }

    private String changeCheckpoint(PaperLog log) {
        return replace(log, row -> with(row, row.entry(), row.leaf(), changed(row.checkpoint())));
    }

    private String changeProof(PaperLog log) {
        String paper = one(log.papers());
        long position = position(log, paper);
        log.proofs.put(position, changed(log.proofs.get(position)));
        return "The proof of " + paper + " was changed.";
    }

    private String loseProof(PaperLog log) {
        String paper = one(log.papers());
        log.proofs.remove(position(log, paper));
        return "The proof of " + paper + " is missing.";
    }

    private String loseEntry(PaperLog log) {
        List<LogRow> rows = new ArrayList<>(log.rows);
        rows.remove(chance.nextInt(rows.size()));
        log.rows = rows;
        return "The log was turned back";
    }

    private String swapEntries(PaperLog log) {
        List<LogRow> rows = new ArrayList<>(log.rows);
        int first = chance.nextInt(rows.size() - 1);
        LogRow one = rows.get(first);
        LogRow next = rows.get(first + 1);
        rows.set(first, moved(next, one.position()));
        rows.set(first + 1, moved(one, next.position()));
        log.rows = rows;
        return "Entry " + (first + 1) + " of the log";
    }

    /** As from an old copy of the database. */
    private String turnBack(PaperLog log) {
        int size = chance.nextInt(log.rows.size());
        List<String> gone = log.rows.subList(size, log.rows.size()).stream()
                .map(LogRow::paper)
                .toList();
        log.rows = log.rows.subList(0, size);
        log.proofs.keySet().removeIf(position -> position >= size);
        log.papers.keySet().removeAll(gone);
        return "The log was turned back: it has " + size + " entries";
    }

    /** Somebody who has the keys too writes the whole log anew. */
    private String fork(PaperLog log) {
        PaperLog other = new PaperLog(log.keys.subList(0, 1));
        for (int entry = 0; entry <= log.rows.size() + chance.nextInt(3); entry++) {
            other.publish("f" + entry + "/1.0", (byte) chance.nextInt());
        }
        log.rows = other.rows;
        log.proofs.clear();
        log.proofs.putAll(other.proofs);
        log.papers.clear();
        log.papers.putAll(other.papers);
        return "The log was rewritten";
    }

    private String smuggle(PaperLog log) {
        String paper = "x" + chance.nextInt(1000) + "/1.0";
        log.papers.put(paper, PaperLog.made(paper));
        return paper + " is published but not in the log.";
    }

    private String giveSaltBack(PaperLog log) {
        log.proofs.put(0L, log.proofs.get(1L));
        return "a/1.0 is withdrawn, but its salt is still kept.";
    }

    private String replace(PaperLog log, Function<LogRow, LogRow> change) {
        List<LogRow> rows = new ArrayList<>(log.rows);
        int place = chance.nextInt(rows.size());
        rows.set(place, change.apply(rows.get(place)));
        log.rows = rows;
        return "Entry " + (place + 1) + " of the log";
    }

    private static long position(PaperLog log, String paper) {
        return log.rows.stream()
                .filter(row -> row.paper().equals(paper))
                .findFirst()
                .orElseThrow()
                .position();
    }

    private static LogRow with(LogRow row, String entry, String leaf, String checkpoint) {
        return new LogRow(row.position(), row.kind(), row.paper(), entry, leaf, checkpoint);
    }

    private static LogRow moved(LogRow row, long position) {
        return new LogRow(position, row.kind(), row.paper(), row.entry(), row.leaf(), row.checkpoint());
    }

    /** One character is another, is gone, or is there twice. */
    private String changed(String text) {
        int place = chance.nextInt(text.length());
        char other = (char) ('0' + chance.nextInt(75));
        String middle = switch (chance.nextInt(3)) {
            case 0 -> "" + (other == text.charAt(place) ? '/' : other);
            case 1 -> "";
            default -> "" + other + text.charAt(place);
        };
        String changed = text.substring(0, place) + middle + text.substring(place + 1);
        return changed.equals(text) ? text + "x" : changed;
    }

    private byte[] changed(byte[] file) {
        String text = new String(file, StandardCharsets.ISO_8859_1);
        return changed(text).getBytes(StandardCharsets.ISO_8859_1);
    }

    private <T> T one(List<T> things) {
        return things.get(chance.nextInt(things.size()));
    }

    private PaperLog copy() {
        PaperLog copy = new PaperLog(honest.keys);
        copy.rows = honest.rows;
        copy.kept = Optional.of(Checkpoint.parse(honest.kept.orElseThrow().toString()));
        copy.proofs.putAll(honest.proofs);
        honest.papers.forEach((paper, forms) -> copy.papers.put(paper, new HashMap<>(forms)));
        return copy;
    }
}
