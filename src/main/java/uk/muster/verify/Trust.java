package uk.muster.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which keys the reader trusts: those that they have from the body's site, or none in particular. */
public record Trust(List<NoteKey> keys) {

    /** Whoever signed. */
    public static final Trust ANY = new Trust(List.of());

    public Trust {
        keys = List.copyOf(keys);
    }

    /** One key a line; blank lines and those that begin with # say nothing. */
    static Trust parse(String text) {
        List<NoteKey> keys = text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> NoteKey.parse(line.strip()))
                .toList();
        if (keys.isEmpty()) {
            throw new Unreadable("There is no key in that file.");
        }
        return new Trust(keys);
    }

    /** What is wrong with the signature of a proof's checkpoint, in words; empty if it is by a key to be trusted. */
    Optional<String> objection(Proof proof) {
        if (!proof.checkpoint().note().isSignedBy(proof.key())) {
            return Optional.of("The log’s checkpoint is not signed by the key that the file names.");
        }
        if (keys.isEmpty() || trusted(proof.handOvers()).contains(proof.key())) {
            return Optional.empty();
        }
        return Optional.of("The log was signed by " + proof.key()
                + ", which is none of the keys that you trust, and none of them handed over to it.");
    }

    /** The keys by which checkpoints beside these proofs may be signed. */
    List<NoteKey> known(List<Proof> proofs) {
        List<HandOver> handOvers =
                proofs.stream().flatMap(proof -> proof.handOvers().stream()).toList();
        return keys.isEmpty()
                ? Stream.concat(
                                proofs.stream().map(Proof::key),
                                handOvers.stream().flatMap(handOver -> Stream.of(handOver.from(), handOver.to())))
                        .toList()
                : trusted(handOvers);
    }

    /** The keys by which a log may be signed that has grown since the proof was made. */
    List<NoteKey> knownSince(Proof proof, List<HandOver> later) {
        return new Trust(known(List.of(proof))).trusted(later);
    }

    /** The keys themselves, and those that one of them handed over to, however often. */
    private List<NoteKey> trusted(List<HandOver> handOvers) {
        List<NoteKey> trusted = new ArrayList<>(keys);
        handOvers.stream()
                .filter(handOver -> trusted.contains(handOver.from()) && handOver.isSigned())
                .forEach(handOver -> trusted.add(handOver.to()));
        return trusted;
    }
}
