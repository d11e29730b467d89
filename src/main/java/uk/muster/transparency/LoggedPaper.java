package uk.muster.transparency;

import uk.muster.verify.Proof;
import uk.muster.verify.Seal;

/**
 * A paper that the log knows.
 *
 * @param text the proof that travels with its files
 */
public record LoggedPaper(String text) {

    public Proof proof() {
        return Proof.parse(text);
    }

    /**
     * A file with the proof in it; as it is if it has no room for one.
     *
     * @param form "pdf" and so on
     */
    public byte[] closed(String form, byte[] file) {
        return Seal.of(form).flatMap(seal -> seal.close(file, text)).orElse(file);
    }
}
