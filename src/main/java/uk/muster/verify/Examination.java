package uk.muster.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds out whether a file is what was published. */
public final class Examination {

    private final Trust trust;

    public Examination(Trust trust) {
        this.trust = trust;
    }

    /** A file that carries its proof. */
    public Verdict of(byte[] file) {
        Optional<Seal.Sealed> found = Seal.open(file);
        if (found.isEmpty() && Seal.isNamedIn(file)) {
            return Verdict.no("This file was changed: its proof does not stand as it was put there.");
        }
        if (found.isEmpty()) {
            return Verdict.unknown(
                    "This file carries no proof that it was published.",
                    "Either it was taken out, or the file is not from a log. If its page offers the proof for download,",
                    "add --proof and the name of that file.");
        }
        return of(found.get().original(), found.get().proof());
    }

    /** A file and the proof that stands beside it. */
    public Verdict of(byte[] file, String text) {
        Proof proof;
        try {
            proof = Proof.parse(text);
        } catch (Unreadable damaged) {
            return Verdict.no("The proof was changed: it cannot be read.", damaged.getMessage());
        }
        return objection(proof).orElseGet(() -> content(file, proof));
    }

    /** What is wrong with a proof, whatever the file. */
    private Optional<Verdict> objection(Proof proof) {
        if (!proof.includesEntry()) {
            return Optional.of(Verdict.no("The proof was changed: the log’s checkpoint does not include its entry."));
        }
        return trust.objection(proof).map(why -> Verdict.no("The proof is not to be trusted.", why));
    }

    private Verdict content(byte[] file, Proof proof) {
        Optional<String> form = form(file, proof);
        if (form.isPresent()) {
            return published(form.get(), proof, List.of());
        }
        Optional<Notice> notice = Notice.above(file);
        Optional<String> below = notice.flatMap(found -> form(found.page(), proof));
        if (notice.isPresent() && below.isPresent()) {
            return published(
                    below.get(),
                    proof,
                    List.of("Above it stands a notice that was put there later and is no part of the paper. It says: "
                            + notice.get().words()));
        }
        return Verdict.no(
                "This file is NOT what was published.",
                "Its proof is in order, but belongs to other bytes: " + named(proof.entry()) + ".",
                "A single character that differs is enough, also one that a program changed in saving it.");
    }

    private static Optional<String> form(byte[] file, Proof proof) {
        Hash hash = proof.salted(file);
        return proof.entry().forms().entrySet().stream()
                .filter(form -> form.getValue().equals(hash))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private Verdict published(String form, Proof proof, List<String> remarks) {
        Checkpoint checkpoint = proof.checkpoint();
        List<String> details = new ArrayList<>();
        details.add("It is, byte for byte, the " + form.toUpperCase(Locale.ROOT) + " of " + named(proof.entry()) + ".");
        details.addAll(remarks);
        details.add("It is number " + (proof.index() + 1) + " of the " + checkpoint.size() + " entries of the log "
                + checkpoint.origin() + ".");
        details.add("The log was signed by the key " + proof.key() + ".");
        details.add(
                trust.keys().isEmpty()
                        ? "The file itself names that key: compare it with the one at https://" + checkpoint.origin()
                                + "/keys, or save that one and add --key and the name of the file."
                        : "You trust that key, or one that handed over to it.");
        return new Verdict(Verdict.Answer.YES, "This file is what was published.", details);
    }

    private static String named(LogEntry entry) {
        return entry.paper().replace("/", ", edition ") + ", published on " + LondonTime.of(entry.at());
    }
}
