package uk.muster.verify;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** A SHA-256, and how a tree of RFC 6962 makes them: leaves and nodes begin differently, so neither passes for the other. */
public final class Hash {

    private static final int LENGTH = 32;
    private static final byte[] LEAF = {0};
    private static final byte[] NODE = {1};

    private final byte[] bytes;

    private Hash(byte[] bytes) {
        this.bytes = bytes;
    }

    public static Hash leaf(byte[] content) {
        return of(LEAF, content);
    }

    static Hash node(Hash left, Hash right) {
        return of(NODE, left.bytes, right.bytes);
    }

    /** Of the parts, one after the other. */
    public static Hash of(byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                digest.update(part);
            }
            return new Hash(digest.digest());
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    public static Hash fromBase64(String text) {
        return checked(Unreadable.unless(text, Base64.getDecoder()::decode));
    }

    public static Hash fromHex(String text) {
        return checked(Unreadable.unless(text, HexFormat.of()::parseHex));
    }

    private static Hash checked(byte[] bytes) {
        if (bytes.length != LENGTH) {
            throw new Unreadable("A hash has " + bytes.length + " bytes instead of " + LENGTH + ".");
        }
        return new Hash(bytes);
    }

    String base64() {
        return Base64.getEncoder().encodeToString(bytes);
    }

    public String hex() {
        return HexFormat.of().formatHex(bytes);
    }

    /** Its first bytes, as a key's short name is made of. */
    byte[] first(int count) {
        return Arrays.copyOf(bytes, count);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Hash hash && Arrays.equals(bytes, hash.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return hex();
    }
}
