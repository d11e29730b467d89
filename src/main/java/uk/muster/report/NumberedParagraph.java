package uk.muster.report;

/** A paragraph of the paper under its running number, in Markdown; references are already resolved. */
public record NumberedParagraph(int number, String markdown) {

    /** The id by which pages link to it. */
    public static String anchor(int number) {
        return "p" + number;
    }
}
