package uk.muster.publication.rendering;

import java.text.Normalizer;
import java.util.stream.Collectors;

/** Replaces the characters that a file's fonts lack by their Unicode numbers: "[U+4E2D U+6587]". Decision 0120. */
final class MissingCharacters {

    private static final int OBJECT_REPLACEMENT = 0xFFFC;

    private final PdfFonts fonts;
    private boolean any;

    MissingCharacters(PdfFonts fonts) {
        this.fonts = fonts;
    }

    /** Whether anything was replaced so far. */
    boolean any() {
        return any;
    }

    String spelledOut(String text) {
        StringBuilder shown = new StringBuilder();
        StringBuilder run = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .filter(character -> !isInvisible(character))
                .map(MissingCharacters::withPlainSpace)
                .forEach(character -> {
                    if (isShown(character)) {
                        close(run, shown);
                        shown.appendCodePoint(character);
                    } else {
                        run.appendCodePoint(character);
                    }
                });
        close(run, shown);
        return shown.toString();
    }

    private void close(StringBuilder run, StringBuilder shown) {
        if (!run.isEmpty()) {
            shown.append(run.codePoints().mapToObj("U+%04X"::formatted).collect(Collectors.joining(" ", "[", "]")));
            run.setLength(0);
            any = true;
        }
    }

    /** A private character means nothing outside the fonts that know it; by the other the renderer means pictures. */
    private boolean isShown(int character) {
        return character == '\n'
                || character == '\t'
                || character == '\r'
                || (fonts.shows(character)
                        && Character.getType(character) != Character.PRIVATE_USE
                        && character != OBJECT_REPLACEMENT);
    }

    /** Joiners, marks of direction, choices between pictures: without a shape of their own. */
    private static boolean isInvisible(int character) {
        return Character.getType(character) == Character.FORMAT || (character >= 0xFE00 && character <= 0xFE0F);
    }

    private static int withPlainSpace(int character) {
        return Character.isSpaceChar(character) && character != '\u00A0' ? ' ' : character;
    }
}
