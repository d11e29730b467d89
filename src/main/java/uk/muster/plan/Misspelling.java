package uk.muster.plan;

import java.util.Locale;
import java.util.stream.IntStream;

/** How many letters a name is away from what was typed (Levenshtein's distance), to tell a slip from another word. */
final class Misspelling {

    private static final int LETTERS_TO_A_SLIP = 4;

    private Misspelling() {}

    /** Whether what was typed is surely meant for the name: no more than one slip in four letters. */
    static boolean likely(String typed, String name) {
        return distance(typed, name) <= Math.max(1, name.length() / LETTERS_TO_A_SLIP);
    }

    static int distance(String one, String other) {
        String from = one.toLowerCase(Locale.UK);
        String to = other.toLowerCase(Locale.UK);
        int[] row = IntStream.rangeClosed(0, to.length()).toArray();
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int changed = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[to.length()];
    }
}
