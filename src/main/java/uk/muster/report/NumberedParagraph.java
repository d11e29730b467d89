package uk.muster.report;

import org.jspecify.annotations.Nullable;

/** A paragraph of the paper under its running number, in Markdown; references are already resolved. */
public record NumberedParagraph(
        int number, String markdown, @Nullable Exemption exemption) {

    /** One that everybody may read. */
    public NumberedParagraph(int number, String markdown) {
        this(number, markdown, null);
    }

    /** The id by which pages link to it. */
    public static String anchor(int number) {
        return "p" + number;
    }
}
