package uk.muster.verify;

import java.util.ArrayList;
import java.util.List;

/** What shows that the log of one size begins with all of the log of a smaller one: a short text that the site makes. */
public record Consistency(long from, long to, List<Hash> hashes) {

    private static final String HEAD = "muster-log-consistency@v1";
    private static final int FIRST_HASH = 3;

    public Consistency {
        hashes = List.copyOf(hashes);
    }

    static Consistency parse(String text) {
        List<String> lines = text.lines().toList();
        if (lines.size() < FIRST_HASH || !lines.getFirst().equals(HEAD)) {
            throw new Unreadable("That is no consistency proof: it should begin with “" + HEAD + "”.");
        }
        return new Consistency(
                Unreadable.unless(Unreadable.after("from", lines.get(1)), Long::parseLong),
                Unreadable.unless(Unreadable.after("to", lines.get(2)), Long::parseLong),
                lines.subList(FIRST_HASH, lines.size()).stream()
                        .map(Hash::fromBase64)
                        .toList());
    }

    boolean connects(Checkpoint earlier, Checkpoint later) {
        return from == earlier.size()
                && to == later.size()
                && MerkleProof.extended(from, earlier.root(), to, later.root(), hashes);
    }

    @Override
    public String toString() {
        List<String> lines = new ArrayList<>(List.of(HEAD, "from " + from, "to " + to));
        hashes.forEach(hash -> lines.add(hash.base64()));
        return String.join("\n", lines) + "\n";
    }
}
