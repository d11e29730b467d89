package uk.muster.verify;

import java.time.DateTimeException;
import java.util.function.Function;

/** What should be a proof, a checkpoint or a key is not written like one; the message says how. */
public final class Unreadable extends RuntimeException {

    Unreadable(String message) {
        super(message);
    }

    /** What the reader makes of the text. */
    static <T> T unless(String text, Function<String, T> reader) {
        try {
            return reader.apply(text);
        } catch (IllegalArgumentException | DateTimeException malformed) {
            throw new Unreadable("“" + text + "” cannot be read: " + malformed.getMessage() + ".");
        }
    }

    /** The rest of a line that must begin with a word: "kind paper" after "kind" is "paper". */
    static String after(String word, String line) {
        if (!line.startsWith(word + " ")) {
            throw new Unreadable("There should be a line “" + word + " …”, not “" + line + "”.");
        }
        return line.substring(word.length() + 1);
    }
}
