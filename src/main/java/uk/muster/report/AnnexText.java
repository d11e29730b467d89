package uk.muster.report;

import java.util.UUID;

/**
 * An annex as the editor writes it.
 *
 * @param publicTitle what the public may read as its title where it is exempt; empty for none
 * @param text Markdown, its paragraphs parted by an empty line
 * @param version of the stored annex that this was written on
 */
public record AnnexText(UUID id, String title, String publicTitle, String text, long version) {

    /** One that nobody has written yet. */
    public static AnnexText blank(UUID id) {
        return new AnnexText(id, "", "", "", 0);
    }

    /** The same words as if they were written on that version. */
    public AnnexText on(long other) {
        return new AnnexText(id, title, publicTitle, text, other);
    }

    /** "Annex B", by its place among the paper's annexes from 0. */
    static String letter(int index) {
        String last = String.valueOf((char) ('A' + index % 26));
        return index < 26 ? last : letter(index / 26 - 1) + last;
    }
}
