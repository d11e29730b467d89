package uk.muster.verify;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * A text with signatures below it (C2SP's signed-note).
 *
 * @param text ends in a line break
 * @param signatures the lines below the text, without their line breaks
 */
public record SignedNote(String text, List<String> signatures) {

    private static final String DASH = "— ";

    public SignedNote {
        signatures = List.copyOf(signatures);
    }

    public static SignedNote parse(String note) {
        int end = note.lastIndexOf("\n\n");
        if (end < 0 || !note.endsWith("\n")) {
            throw new Unreadable("A signed note has a blank line above its signatures; here is none.");
        }
        List<String> signatures = note.substring(end + 2).lines().toList();
        if (signatures.isEmpty() || !signatures.stream().allMatch(line -> line.startsWith(DASH))) {
            throw new Unreadable("Below a signed note stand its signatures; here are none.");
        }
        return new SignedNote(note.substring(0, end + 1), signatures);
    }

    /** The same with one more signature. */
    public SignedNote signedBy(NoteKey key, byte[] signature) {
        List<String> all = new ArrayList<>(signatures);
        all.add(DASH + key.name() + " " + Base64.getEncoder().encodeToString(key.marked(signature)));
        return new SignedNote(text, all);
    }

    /** Whether the key signed this text. What other keys signed says nothing, for or against. */
    public boolean isSignedBy(NoteKey key) {
        String start = DASH + key.name() + " ";
        List<byte[]> own = signatures.stream()
                .filter(line -> line.startsWith(start))
                .flatMap(line -> decoded(line.substring(start.length())).stream())
                .filter(key::isMarkedOn)
                .toList();
        return !own.isEmpty() && own.stream().allMatch(marked -> key.signed(text, marked));
    }

    private static Optional<byte[]> decoded(String base64) {
        try {
            return Optional.of(Base64.getDecoder().decode(base64));
        } catch (IllegalArgumentException noSignature) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return text + "\n" + String.join("\n", signatures) + "\n";
    }
}
