package uk.muster.verify;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * All that shows that a file was published: its entry, the salt of its hashes, the way from the entry to a signed
 * checkpoint, and whose key signed it. Written as C2SP's tlog-proof.
 *
 * @param handOvers how the log's first key came to be the one that signed, the oldest first
 */
public record Proof(
        LogEntry entry,
        byte[] salt,
        NoteKey key,
        List<HandOver> handOvers,
        long index,
        List<Hash> path,
        Checkpoint checkpoint) {

    static final String HEAD = "c2sp.org/tlog-proof@v1\n";

    private static final int FIRST_HASH = 2;

    public Proof {
        handOvers = List.copyOf(handOvers);
        path = List.copyOf(path);
    }

    public static Proof parse(String text) {
        int end = text.indexOf("\n\n");
        if (!text.startsWith(HEAD) || end < 0) {
            throw new Unreadable("A proof begins with “" + HEAD.strip() + "” and a blank line above its checkpoint.");
        }
        List<String> lines = text.substring(HEAD.length(), end).lines().toList();
        if (lines.size() < FIRST_HASH) {
            throw new Unreadable("A proof says which entry of the log it is about; this one does not.");
        }
        String extra = decoded(Unreadable.after("extra", lines.get(0)));
        int belowEntry = extra.indexOf("\n\n") + 1;
        List<String> beside = extra.substring(belowEntry).strip().lines().toList();
        if (belowEntry == 0 || beside.size() < 2) {
            throw new Unreadable("A proof names the salt and the key; this one does not.");
        }
        Proof proof = new Proof(
                LogEntry.parse(extra.substring(0, belowEntry)),
                Unreadable.unless(Unreadable.after("salt", beside.get(0)), Base64.getDecoder()::decode),
                NoteKey.parse(Unreadable.after("key", beside.get(1))),
                beside.subList(2, beside.size()).stream()
                        .map(line -> HandOver.parse(decoded(Unreadable.after("hand-over", line))))
                        .toList(),
                Unreadable.unless(Unreadable.after("index", lines.get(1)), Long::parseLong),
                lines.subList(FIRST_HASH, lines.size()).stream()
                        .map(Hash::fromBase64)
                        .toList(),
                Checkpoint.parse(text.substring(end + 2)));
        if (!proof.toString().equals(text)) {
            throw new Unreadable("This proof is not written as proofs are.");
        }
        return proof;
    }

    /** Whether the entry stands where the checkpoint's tree has it. */
    public boolean includesEntry() {
        return MerkleProof.includes(entry.leaf(), index, checkpoint.size(), path, checkpoint.root());
    }

    /** The hash by which this entry knows some bytes. */
    public Hash salted(byte[] content) {
        return Hash.of(salt, content);
    }

    @Override
    public String toString() {
        StringBuilder extra =
                new StringBuilder(entry + "\nsalt " + Base64.getEncoder().encodeToString(salt) + "\nkey " + key + "\n");
        handOvers.forEach(handOver -> extra.append("hand-over ")
                .append(encoded(handOver.note().toString()))
                .append('\n'));
        List<String> lines = new ArrayList<>(List.of("extra " + encoded(extra.toString()), "index " + index));
        path.forEach(hash -> lines.add(hash.base64()));
        return HEAD + String.join("\n", lines) + "\n\n" + checkpoint;
    }

    private static String encoded(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String decoded(String base64) {
        return new String(Unreadable.unless(base64, Base64.getDecoder()::decode), StandardCharsets.UTF_8);
    }
}
