package uk.muster.text;

import java.util.regex.Pattern;

/**
 * Keeps a spreadsheet program from running a cell of a CSV file as a formula: an apostrophe goes before what could be
 * one, and before what already looks guarded, so that taking one away always gives the text back (decision 53).
 */
public final class FormulaGuard {

    private static final Pattern DANGEROUS = Pattern.compile("'*[=+\\-@\\t\\r].*", Pattern.DOTALL);
    private static final Pattern GUARDED = Pattern.compile("'+[=+\\-@\\t\\r].*", Pattern.DOTALL);

    private FormulaGuard() {}

    public static String guarded(String text) {
        return DANGEROUS.matcher(text).matches() ? "'" + text : text;
    }

    public static String unguarded(String cell) {
        return GUARDED.matcher(cell).matches() ? cell.substring(1) : cell;
    }
}
