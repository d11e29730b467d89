package uk.muster.text;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Splits text into the pieces that a reader compares: whole words (also "invest-to-save" and "Force's"), whole figures
 * ("77.3%", "£1,200.50", "2014-15", "5.30pm"), runs of white space, and each other character alone.
 */
final class Words {

    private static final String FIGURE = "[£$€]?\\p{Nd}+(?:[.,:/–-]\\p{Nd}+)*(?:%|\\p{L}+)?";
    private static final String WORD = "\\p{L}[\\p{L}\\p{M}\\p{Nd}]*(?:['’-][\\p{L}\\p{Nd}][\\p{L}\\p{M}\\p{Nd}]*)*";
    private static final Pattern PIECE = Pattern.compile(FIGURE + "|" + WORD + "|\\s+|\\X", Pattern.DOTALL);

    private Words() {}

    /** The whole text in pieces: joined they are the text again. */
    static List<String> pieces(String text) {
        return PIECE.matcher(text).results().map(MatchResult::group).toList();
    }

    static boolean isWord(String piece) {
        return piece.codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
