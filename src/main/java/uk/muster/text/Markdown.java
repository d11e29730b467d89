package uk.muster.text;

/** Markdown as people write it in updates and papers, and the only HTML that is ever made of it. */
public final class Markdown {

    private Markdown() {}

    /** Safe HTML: user text is hostile until sanitised. Headings, images and raw HTML do not survive. */
    public static String toHtml(String markdown) {
        throw new UnsupportedOperationException();
    }

    /** The words alone, for lists, likeness and search. */
    public static String toPlainText(String markdown) {
        throw new UnsupportedOperationException();
    }
}
