package uk.muster.verify;

import java.util.ArrayList;
import java.util.List;

/** The tree over a log's entries, and the proofs taken from it (RFC 6962, section 2.1). */
public record MerkleTree(List<Hash> leaves) {

    private static final Hash EMPTY = Hash.of();

    public MerkleTree {
        leaves = List.copyOf(leaves);
    }

    /** The tree as it was when it had this many leaves. */
    public MerkleTree first(int size) {
        return new MerkleTree(leaves.subList(0, size));
    }

    public Hash root() {
        return leaves.isEmpty() ? EMPTY : root(leaves);
    }

    /** What, with a leaf, makes the root: the hashes beside its way up, the lowest first. */
    public List<Hash> inclusion(int leaf) {
        List<Hash> path = new ArrayList<>();
        include(leaf, leaves, path);
        return path;
    }

    /** What shows that the tree only grew since it had some leaves. */
    public List<Hash> consistency(int since) {
        List<Hash> proof = new ArrayList<>();
        if (since > 0 && since < leaves.size()) {
            grow(since, leaves, true, proof);
        }
        return proof;
    }

    private static Hash root(List<Hash> part) {
        if (part.size() == 1) {
            return part.getFirst();
        }
        int split = split(part.size());
        return Hash.node(root(part.subList(0, split)), root(part.subList(split, part.size())));
    }

    private static void include(int leaf, List<Hash> part, List<Hash> path) {
        if (part.size() == 1) {
            return;
        }
        int split = split(part.size());
        List<Hash> left = part.subList(0, split);
        List<Hash> right = part.subList(split, part.size());
        if (leaf < split) {
            include(leaf, left, path);
            path.add(root(right));
        } else {
            include(leaf - split, right, path);
            path.add(root(left));
        }
    }

    /** @param known whether this part was a tree of the log itself, whose root the reader has */
    private static void grow(int since, List<Hash> part, boolean known, List<Hash> proof) {
        if (since == part.size()) {
            if (!known) {
                proof.add(root(part));
            }
            return;
        }
        int split = split(part.size());
        List<Hash> left = part.subList(0, split);
        List<Hash> right = part.subList(split, part.size());
        if (since <= split) {
            grow(since, left, known, proof);
            proof.add(root(right));
        } else {
            grow(since - split, right, false, proof);
            proof.add(root(left));
        }
    }

    /** The largest power of two below a size. */
    private static int split(int size) {
        return Integer.highestOneBit(size - 1);
    }
}
