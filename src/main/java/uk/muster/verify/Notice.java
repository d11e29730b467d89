package uk.muster.verify;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What the site puts above a page's published bytes later, such as that a newer edition exists: no part of the paper,
 * and nothing that the log vouches for.
 *
 * @param page the page without it
 * @param words what it says
 */
public record Notice(byte[] page, String words) {

    private static final String BEGIN = "<!-- Put above the paper after it was published: -->";
    private static final String END = "<!-- As published, from here on: -->";

    /** The notice as it may stand in a page. */
    public static String marked(String notice) {
        return BEGIN + notice + END;
    }

    static Optional<Notice> above(byte[] page) {
        String text = new String(page, StandardCharsets.ISO_8859_1);
        int begin = text.indexOf(BEGIN);
        int end = text.indexOf(END);
        if (begin < 0 || end < begin) {
            return Optional.empty();
        }
        String without = text.substring(0, begin) + text.substring(end + END.length());
        byte[] notice = text.substring(begin + BEGIN.length(), end).getBytes(StandardCharsets.ISO_8859_1);
        return Optional.of(new Notice(
                without.getBytes(StandardCharsets.ISO_8859_1),
                new String(notice, StandardCharsets.UTF_8)
                        .replaceAll("(?s)<[^>]*>", " ")
                        .replaceAll("\\s+", " ")
                        .strip()));
    }
}
