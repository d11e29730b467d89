package uk.muster.verify;

import java.util.Iterator;
import java.util.List;

/** Follows a proof without having the tree (RFC 9162, sections 2.1.3.2 and 2.1.4.2). */
final class MerkleProof {

    private MerkleProof() {}

    static boolean includes(Hash leaf, long index, long size, List<Hash> path, Hash root) {
        if (index < 0 || index >= size) {
            return false;
        }
        long node = index;
        long last = size - 1;
        Hash hash = leaf;
        for (Hash beside : path) {
            if (last == 0) {
                return false;
            }
            if (isRight(node) || node == last) {
                hash = Hash.node(beside, hash);
                int skipped = levelsAlone(node);
                node >>= skipped;
                last >>= skipped;
            } else {
                hash = Hash.node(hash, beside);
            }
            node >>= 1;
            last >>= 1;
        }
        return last == 0 && hash.equals(root);
    }

    static boolean extended(long oldSize, Hash oldRoot, long size, Hash root, List<Hash> proof) {
        if (oldSize == size) {
            return proof.isEmpty() && oldRoot.equals(root);
        }
        if (oldSize <= 0 || oldSize > size) {
            return false;
        }
        int skipped = Long.numberOfTrailingZeros(oldSize);
        boolean whole = oldSize == 1L << skipped;
        if (!whole && proof.isEmpty()) {
            return false;
        }
        Iterator<Hash> hashes = proof.iterator();
        Hash start = whole ? oldRoot : hashes.next();
        return grows(new Growth(start, start, (oldSize - 1) >> skipped, (size - 1) >> skipped), hashes, oldRoot, root);
    }

    private static boolean grows(Growth from, Iterator<Hash> hashes, Hash oldRoot, Hash root) {
        Growth growth = from;
        while (hashes.hasNext()) {
            if (growth.last == 0) {
                return false;
            }
            growth = growth.with(hashes.next());
        }
        return growth.last == 0 && growth.before.equals(oldRoot) && growth.after.equals(root);
    }

    /** How far two trees are rebuilt from one proof. */
    private record Growth(Hash before, Hash after, long node, long last) {

        Growth with(Hash beside) {
            if (isRight(node) || node == last) {
                int skipped = levelsAlone(node);
                return new Growth(
                        Hash.node(beside, before),
                        Hash.node(beside, after),
                        node >> skipped >> 1,
                        last >> skipped >> 1);
            }
            return new Growth(before, Hash.node(after, beside), node >> 1, last >> 1);
        }
    }

    private static boolean isRight(long node) {
        return (node & 1) == 1;
    }

    /** A last node without a neighbour moves up unchanged, by as many levels. */
    private static int levelsAlone(long node) {
        return node == 0 || isRight(node) ? 0 : Long.numberOfTrailingZeros(node);
    }
}
