package uk.muster.verify;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds out from two checkpoints of one log whether it was rewritten between them. */
final class History {

    private final List<NoteKey> keys;
    private final @Nullable Consistency proof;

    /**
     * @param keys by which checkpoints may be signed
     * @param proof what the site says to connect the two, if somebody asked it
     */
    History(List<NoteKey> keys, @Nullable Consistency proof) {
        this.keys = keys;
        this.proof = proof;
    }

    /** The proof that a file carries, or is. */
    static Optional<Proof> proofIn(byte[] file) {
        String text = Seal.open(file).map(Seal.Sealed::proof).orElseGet(() -> new String(file, StandardCharsets.UTF_8));
        return text.startsWith(Proof.HEAD) ? Optional.of(Proof.parse(text)) : Optional.empty();
    }

    /** The checkpoint that a file carries, or is. */
    static Checkpoint checkpointIn(byte[] file) {
        return proofIn(file)
                .map(Proof::checkpoint)
                .orElseGet(() -> Checkpoint.parse(new String(file, StandardCharsets.UTF_8)));
    }

    Verdict between(Checkpoint one, Checkpoint other) {
        if (!isSigned(one) || !isSigned(other)) {
            return Verdict.unknown(
                    "Whether the log was rewritten cannot be told: a checkpoint is not signed by a known key of the log.",
                    "Save the keys from the site of the body that publishes, and add --key and the name of that file.");
        }
        if (!one.origin().equals(other.origin())) {
            return Verdict.unknown(
                    "The two files are from different logs: " + one.origin() + " and " + other.origin() + ".");
        }
        Checkpoint earlier = one.size() <= other.size() ? one : other;
        Checkpoint later = one.size() <= other.size() ? other : one;
        if (earlier.size() == later.size()) {
            return earlier.root().equals(later.root()) ? kept(earlier, later) : rewritten(earlier, later);
        }
        if (proof == null) {
            return Verdict.unknown(
                    "Whether the log was rewritten between the two cannot be told yet.",
                    "Download https://" + later.origin() + "/consistency/" + earlier.size() + "/" + later.size(),
                    "and add --consistency and the name of that file.");
        }
        return proof.connects(earlier, later) ? kept(earlier, later) : rewritten(earlier, later);
    }

    private boolean isSigned(Checkpoint checkpoint) {
        return keys.stream().anyMatch(checkpoint.note()::isSignedBy);
    }

    private static Verdict kept(Checkpoint earlier, Checkpoint later) {
        return new Verdict(
                Verdict.Answer.YES,
                "The log was not rewritten: its first " + earlier.size() + " entries are the same in both.",
                List.of("It was compared at the sizes " + earlier.size() + " and " + later.size() + "."));
    }

    private static Verdict rewritten(Checkpoint earlier, Checkpoint later) {
        return Verdict.no(
                "The log WAS REWRITTEN between the sizes " + earlier.size() + " and " + later.size() + ".",
                "Two signed checkpoints contradict each other, unless the consistency proof itself is wrong. Keep both",
                "files: with their signatures they show that the log was not kept honestly.");
    }
}
