package uk.muster.text;

/** Turns what Word, Outlook or a web page puts on the clipboard into clean Markdown. */
public final class WordPaste {

    private WordPaste() {}

    public static String toMarkdown(String clipboardHtml) {
        throw new UnsupportedOperationException();
    }
}
