package uk.muster.transparency;

import java.util.ArrayList;
import java.util.List;
import uk.muster.verify.Checkpoint;
import uk.muster.verify.HandOver;
import uk.muster.verify.Hash;
import uk.muster.verify.LogEntry;
import uk.muster.verify.MerkleTree;
import uk.muster.verify.NoteKey;
import uk.muster.verify.Proof;

/** All rows of the log, and what follows from them: its tree, its keys, the row that comes next. */
record Ledger(List<LogRow> rows) {

    /** So that a proof keeps to the room that a PDF has for it. */
    private static final int MOST_HAND_OVERS = 8;

    Ledger {
        rows = List.copyOf(rows);
    }

    int size() {
        return rows.size();
    }

    MerkleTree tree() {
        return new MerkleTree(rows.stream().map(row -> Hash.fromHex(row.leaf())).toList());
    }

    /** The one over all rows, of which there must be some. */
    Checkpoint checkpoint() {
        return Checkpoint.parse(rows.getLast().checkpoint());
    }

    /** How the first key came to be the present one. */
    List<HandOver> handOvers() {
        return rows.stream()
                .filter(row -> row.kind().equals(LogEntry.Kind.KEY.word()))
                .map(row -> HandOver.parse(LogEntry.parse(row.entry()).handOver()))
                .toList();
    }

    /** The ledger as it was when it had this many rows. */
    Ledger first(int size) {
        return new Ledger(rows.subList(0, size));
    }

    boolean beginsWith(Checkpoint checkpoint) {
        return checkpoint.size() <= size()
                && tree().first((int) checkpoint.size()).root().equals(checkpoint.root());
    }

    /** The ledger with one more entry, and the checkpoint that the key signs over all of them. */
    Ledger with(LogEntry entry, SigningKey key) {
        List<Hash> leaves = new ArrayList<>(tree().leaves());
        leaves.add(entry.leaf());
        String text = Checkpoint.text(key.open().name(), leaves.size(), new MerkleTree(leaves).root());
        List<LogRow> grown = new ArrayList<>(rows);
        grown.add(LogRow.of(size(), entry, key.sign(text).toString()));
        return new Ledger(grown);
    }

    /** What travels with the paper that the last row is about. */
    Proof proof(byte[] salt, NoteKey key) {
        List<HandOver> handOvers = handOvers();
        LogRow last = rows.getLast();
        return new Proof(
                LogEntry.parse(last.entry()),
                salt,
                key,
                handOvers.subList(Math.max(0, handOvers.size() - MOST_HAND_OVERS), handOvers.size()),
                last.position(),
                tree().inclusion(size() - 1),
                checkpoint());
    }
}
