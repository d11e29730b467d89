package uk.muster.text;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * Turns what Word, Outlook, LibreOffice, Google Docs or a web page puts on the clipboard into clean Markdown: what a
 * paper can hold stays (paragraphs, lists, tables, bold, italic, links), what an office program adds goes.
 */
public final class WordPaste {

    private WordPaste() {}

    public static String toMarkdown(String clipboardHtml) {
        Element body = Jsoup.parse(clipboardHtml).body();
        OfficeHtml.tidy(body);
        return MarkdownWriter.write(body);
    }
}
