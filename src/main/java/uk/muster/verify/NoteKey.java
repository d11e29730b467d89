package uk.muster.verify;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** The public half of an Ed25519 key with its name, written as C2SP's signed notes do: name+short name+key. */
public final class NoteKey {

    private static final byte ED25519 = 1;
    private static final int RAW_LENGTH = 32;
    private static final int ID_LENGTH = 4;

    /** What stands before the 32 bytes of an Ed25519 key in a certificate (RFC 8410). */
    private static final byte[] CERTIFICATE_HEAD = HexFormat.of().parseHex("302a300506032b6570032100");

    private final String name;
    private final PublicKey key;
    private final byte[] typed;

    private NoteKey(String name, PublicKey key, byte[] typed) {
        this.name = name;
        this.key = key;
        this.typed = typed;
    }

    public static NoteKey of(String name, PublicKey key) {
        byte[] encoded = key.getEncoded();
        byte[] typed = new byte[RAW_LENGTH + 1];
        typed[0] = ED25519;
        System.arraycopy(encoded, encoded.length - RAW_LENGTH, typed, 1, RAW_LENGTH);
        return new NoteKey(name, key, typed);
    }

    /** Reads "name+c74f20a3+ARpc…". */
    public static NoteKey parse(String text) {
        String[] parts = text.split("\\+", 3);
        if (parts.length < 3) {
            throw new Unreadable("“" + text + "” is not a key: it should be name+short name+key.");
        }
        byte[] typed = Unreadable.unless(parts[2], Base64.getDecoder()::decode);
        if (typed.length != RAW_LENGTH + 1 || typed[0] != ED25519) {
            throw new Unreadable("“" + text + "” is not an Ed25519 key.");
        }
        NoteKey key = new NoteKey(parts[0], decoded(typed), typed);
        if (!key.toString().equals(text)) {
            throw new Unreadable("“" + text + "” is not a key: its short name does not fit.");
        }
        return key;
    }

    public String name() {
        return name;
    }

    /** Its short name: the first four bytes of the hash of its name, kind and bytes. */
    byte[] id() {
        return Hash.of((name + "\n").getBytes(StandardCharsets.UTF_8), typed).first(ID_LENGTH);
    }

    /** What a signature line holds: the key's short name, then the signature. */
    public byte[] marked(byte[] signature) {
        byte[] marked = Arrays.copyOf(id(), ID_LENGTH + signature.length);
        System.arraycopy(signature, 0, marked, ID_LENGTH, signature.length);
        return marked;
    }

    boolean isMarkedOn(byte[] marked) {
        return marked.length > ID_LENGTH && Arrays.equals(id(), Arrays.copyOf(marked, ID_LENGTH));
    }

    boolean signed(String text, byte[] marked) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initVerify(key);
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return signature.verify(Arrays.copyOfRange(marked, ID_LENGTH, marked.length));
        } catch (GeneralSecurityException notASignature) {
            return false;
        }
    }

    private static PublicKey decoded(byte[] typed) {
        byte[] encoded = Arrays.copyOf(CERTIFICATE_HEAD, CERTIFICATE_HEAD.length + RAW_LENGTH);
        System.arraycopy(typed, 1, encoded, CERTIFICATE_HEAD.length, RAW_LENGTH);
        try {
            return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
        } catch (GeneralSecurityException malformed) {
            throw new Unreadable("A key cannot be read: " + malformed.getMessage() + ".");
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof NoteKey that && toString().equals(that.toString());
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    @Override
    public String toString() {
        return name + "+" + HexFormat.of().formatHex(id()) + "+"
                + Base64.getEncoder().encodeToString(typed);
    }
}
