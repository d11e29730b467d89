package uk.muster.transparency;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import uk.muster.verify.NoteKey;
import uk.muster.verify.SignedNote;

/** Both halves of the key that signs the log. */
final class SigningKey {

    private static final String ALGORITHM = "Ed25519";
    private static final String BEGIN = "-----BEGIN PRIVATE KEY-----";
    private static final String END = "-----END PRIVATE KEY-----";

    private final NoteKey open;
    private final PrivateKey secret;

    private SigningKey(NoteKey open, PrivateKey secret) {
        this.open = open;
        this.secret = secret;
    }

    static SigningKey make(String name) {
        try {
            KeyPair pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
            return new SigningKey(NoteKey.of(name, pair.getPublic()), pair.getPrivate());
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    /** @throws IllegalArgumentException if the secret half cannot be read, or does not belong to the other */
    static SigningKey read(NoteKey open, String pem) {
        String base64 = pem.replace(BEGIN, "").replace(END, "").replaceAll("\\s", "");
        try {
            PrivateKey secret = KeyFactory.getInstance(ALGORITHM)
                    .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(base64)));
            SigningKey key = new SigningKey(open, secret);
            if (!key.sign("pair\n").isSignedBy(open)) {
                throw new IllegalArgumentException("The two halves of the key " + open + " do not belong together.");
            }
            return key;
        } catch (GeneralSecurityException malformed) {
            throw new IllegalArgumentException("The secret half of the key " + open + " cannot be read.", malformed);
        }
    }

    NoteKey open() {
        return open;
    }

    /** The secret half as OpenSSL writes it. */
    String pem() {
        return BEGIN + "\n" + Base64.getMimeEncoder().encodeToString(secret.getEncoded()) + "\n" + END + "\n";
    }

    SignedNote sign(String text) {
        return sign(new SignedNote(text, List.of()));
    }

    /** The note with this key's signature below those that it has. */
    SignedNote sign(SignedNote note) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(secret);
            signature.update(note.text().getBytes(StandardCharsets.UTF_8));
            return note.signedBy(open, signature.sign());
        } catch (GeneralSecurityException unusable) {
            throw new IllegalStateException(unusable);
        }
    }
}
