package uk.muster.transparency;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import uk.muster.verify.Checkpoint;
import uk.muster.verify.HandOver;
import uk.muster.verify.Hash;
import uk.muster.verify.LogEntry;
import uk.muster.verify.Proof;
import uk.muster.verify.Seal;
import uk.muster.verify.SignedNote;

/** A log and the papers in it, all in memory, kept as Muster keeps them in its database and folder of keys. */
final class PaperLog implements PublishedForms {

    private static final Instant BEGIN = Instant.parse("2015-06-02T09:00:00.123456Z");

    final Map<String, Map<String, byte[]>> papers = new LinkedHashMap<>();
    final Map<Long, String> proofs = new TreeMap<>();
    final List<SigningKey> keys;
    List<LogRow> rows = List.of();
    Optional<Checkpoint> kept = Optional.empty();

    PaperLog() {
        this(List.of(SigningKey.make("muster.example/published/log")));
    }

    PaperLog(List<SigningKey> keys) {
        this.keys = new ArrayList<>(keys);
    }

    PaperLog publish(String paper) {
        return publish(paper, (byte) (rows.size() + 1));
    }

    PaperLog publish(String paper, byte saltByte) {
        Map<String, byte[]> forms = made(paper);
        byte[] salt = new byte[32];
        salt[0] = saltByte;
        Map<String, Hash> hashes = new LinkedHashMap<>();
        forms.forEach((form, bytes) -> hashes.put(form, Hash.of(salt, bytes)));
        papers.put(paper, forms);
        Ledger grown = grow(LogEntry.published(paper, now(), hashes), keys.getLast());
        proofs.put(
                (long) grown.size() - 1,
                grown.proof(salt, keys.getLast().open()).toString());
        return this;
    }

    PaperLog withdraw(String paper) {
        proofs.remove(proof(paper).index());
        grow(LogEntry.withdrawn(paper, now()), keys.getLast());
        papers.remove(paper);
        return this;
    }

    PaperLog handOver() {
        SigningKey old = keys.getLast();
        keys.add(SigningKey.make(old.open().name()));
        SigningKey next = keys.getLast();
        SignedNote note = next.sign(old.sign(HandOver.text(old.open(), next.open(), now())));
        grow(LogEntry.handedOver(note, now()), next);
        return this;
    }

    StoredLog stored() {
        return new StoredLog(rows, proofs, keys.getFirst().open(), kept);
    }

    List<String> problems() {
        return LogAudit.problems(stored(), this, () -> {});
    }

    Proof proof(String paper) {
        return Proof.parse(rows.stream()
                .filter(row -> row.paper().equals(paper))
                .findFirst()
                .map(row -> proofs.get(row.position()))
                .orElseThrow());
    }

    byte[] closed(String paper, String form) {
        return new LoggedPaper(proof(paper).toString())
                .closed(form, papers.get(paper).get(form));
    }

    @Override
    public List<String> papers() {
        return List.copyOf(papers.keySet());
    }

    @Override
    public Map<String, byte[]> forms(String paper) {
        return papers.getOrDefault(paper, Map.of());
    }

    Instant now() {
        return BEGIN.plusSeconds(86_400L * rows.size());
    }

    Ledger grow(LogEntry entry, SigningKey key) {
        Ledger grown = new Ledger(rows).with(entry, key);
        rows = grown.rows();
        kept = Optional.of(Checkpoint.parse(rows.getLast().checkpoint()));
        return grown;
    }

    static Map<String, byte[]> made(String paper) {
        Map<String, byte[]> forms = new LinkedHashMap<>();
        forms.put("html", bytes("<!DOCTYPE html>\n<main >" + paper + " – Zoë’s</main>\n"));
        forms.put("json", bytes("{\"title\":\"" + paper + "\"}"));
        forms.put(
                "pdf",
                bytes("%PDF-1.7\n" + paper + "\n" + new String(Seal.room(), StandardCharsets.UTF_8)
                        + "\nendstream\n%%EOF\n"));
        forms.put("txt", bytes(paper + "\n1. Zoë’s words.\n"));
        return forms;
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
