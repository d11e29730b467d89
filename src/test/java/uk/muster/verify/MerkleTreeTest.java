package uk.muster.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The vectors are those of Certificate Transparency's reference programs. */
class MerkleTreeTest {

    private static final List<Hash> LEAVES = Stream.of(
                    "", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f")
            .map(HexFormat.of()::parseHex)
            .map(Hash::leaf)
            .toList();

    private static final MerkleTree TREE = new MerkleTree(LEAVES);

    @ParameterizedTest
    @CsvSource({
        "0, e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "1, 6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "2, fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "3, aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
        "4, d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "5, 4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
        "6, 76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
        "7, ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
        "8, 5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"
    })
    void hasTheKnownRoots(int size, String root) {
        assertThat(TREE.first(size).root().hex()).isEqualTo(root);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1, ''",
        "1, 2, 6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "2, 3, fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "1, 5, 6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d"
                + " 5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e"
                + " bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
        "5, 8, bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b"
                + " ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0"
                + " d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7"
    })
    void hasTheKnownInclusionProofs(int leaf, int size, String proof) {
        assertThat(TREE.first(size).inclusion(leaf)).isEqualTo(hashes(proof));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1, ''",
        "2, 5, 5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e"
                + " bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
        "6, 8, 0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a"
                + " ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0"
                + " d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7"
    })
    void hasTheKnownConsistencyProofs(int since, int size, String proof) {
        assertThat(TREE.first(size).consistency(since)).isEqualTo(hashes(proof));
    }

    @Test
    void everyLeafIsProvenAtEverySizeAndInItsPlaceOnly() {
        for (int size = 1; size <= 33; size++) {
            MerkleTree tree = tree(size);
            for (int leaf = 0; leaf < size; leaf++) {
                List<Hash> proof = tree.inclusion(leaf);
                Hash hash = tree.leaves().get(leaf);
                assertThat(MerkleProof.includes(hash, leaf, size, proof, tree.root()))
                        .isTrue();
                assertThat(MerkleProof.includes(hash, leaf + 1, size, proof, tree.root()))
                        .isFalse();
                assertThat(MerkleProof.includes(Hash.leaf(new byte[] {99}), leaf, size, proof, tree.root()))
                        .isFalse();
                for (List<Hash> wrong : damaged(proof)) {
                    assertThat(MerkleProof.includes(hash, leaf, size, wrong, tree.root()))
                            .isFalse();
                }
            }
        }
    }

    @Test
    void everyGrowthIsProvenAndNoOther() {
        for (int size = 1; size <= 33; size++) {
            MerkleTree tree = tree(size);
            for (int since = 1; since <= size; since++) {
                Hash before = tree.first(since).root();
                List<Hash> proof = tree.consistency(since);
                assertThat(MerkleProof.extended(since, before, size, tree.root(), proof))
                        .isTrue();
                assertThat(MerkleProof.extended(since, Hash.leaf(new byte[0]), size, tree.root(), proof))
                        .isFalse();
                assertThat(MerkleProof.extended(since, before, size, Hash.leaf(new byte[0]), proof))
                        .isFalse();
                for (List<Hash> wrong : damaged(proof)) {
                    assertThat(MerkleProof.extended(since, before, size, tree.root(), wrong))
                            .isFalse();
                }
            }
        }
    }

    /** The proof with a hash too many, and with one too few. */
    private static List<List<Hash>> damaged(List<Hash> proof) {
        List<Hash> more = new ArrayList<>(proof);
        more.add(Hash.leaf(new byte[] {7}));
        return proof.isEmpty() ? List.of(more) : List.of(more, proof.subList(1, proof.size()));
    }

    private static MerkleTree tree(int size) {
        return new MerkleTree(IntStream.range(0, size)
                .mapToObj(leaf -> Hash.leaf(new byte[] {(byte) leaf}))
                .toList());
    }

    private static List<Hash> hashes(String text) {
        return Arrays.stream(text.split(" "))
                .filter(hash -> !hash.isEmpty())
                .map(Hash::fromHex)
                .toList();
    }
}
