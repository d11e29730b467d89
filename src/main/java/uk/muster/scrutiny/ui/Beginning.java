package uk.muster.scrutiny.ui;

import java.text.BreakIterator;
import java.util.Locale;
import uk.muster.text.Markdown;

/** How a text begins, in one line that is not cut off within a word or, if it is all one word, within a character. */
final class Beginning {

    private Beginning() {}

    static String of(String markdown, int longest) {
        String words = Markdown.toPlainText(markdown).replace('\n', ' ');
        if (words.length() <= longest) {
            return words;
        }
        int end = lastEnd(BreakIterator.getLineInstance(Locale.UK), words, longest);
        return words.substring(0, end > 0 ? end : lastEnd(BreakIterator.getCharacterInstance(), words, longest))
                        .strip()
                + "…";
    }

    private static int lastEnd(BreakIterator pieces, String words, int longest) {
        pieces.setText(words);
        return pieces.preceding(longest + 1);
    }
}
