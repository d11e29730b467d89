package uk.muster.text;

import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text apart from its footnotes, for whoever puts these elsewhere. Decision 0206.
 *
 * @param body with a number where a note belongs
 * @param notes in the order of these numbers
 */
public record Noted(String body, List<String> notes) {

    /** What parts the numbers of notes side by side, in one line: 1 and 2 are not 12. */
    public static final String COMMA = ",\u00A0";

    /** Nobody can write such an element: typed HTML stays the characters that were typed. */
    private static final Pattern NUMBER = Pattern.compile("<sup>(\\d+)</sup>");

    public Noted {
        notes = List.copyOf(notes);
    }

    /**
     * Safe HTML with other numbers.
     *
     * @param number the HTML to stand for the note of an index, from 0
     */
    public String numbered(IntFunction<String> number) {
        return notes.isEmpty()
                ? body
                : NUMBER.matcher(body)
                        .replaceAll(
                                found -> Matcher.quoteReplacement(number.apply(Integer.parseInt(found.group(1)) - 1)));
    }

    /** Safe HTML with the notes below the text. */
    String inOne() {
        return notes.isEmpty()
                ? body
                : body + "<ol class=\"footnotes\" aria-label=\"Notes\">\n<li>" + String.join("</li>\n<li>", notes)
                        + "</li>\n</ol>\n";
    }
}
