package uk.muster.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Parts a text into paragraphs at its empty lines. A list, table, chart, picture or indented line after an empty line
 * still belongs to the paragraph before: board papers number the sentence that introduces a list, not the list.
 */
final class Paragraphs {

    /** One class of characters: a repeated group would need a stack as deep as there are empty lines. */
    private static final Pattern EMPTY_LINE = Pattern.compile("(?>\\R)[ \\t\\n\\x0B\\f\\r\\x85\\u2028\\u2029]*\\R");

    private static final Pattern CONTINUES = Pattern.compile("(?s)(?:[-*+] |\\d{1,9}[.)] |\\||!\\[|\\s{2,}|Chart: ).*");

    private Paragraphs() {}

    static List<String> of(String text) {
        List<String> paragraphs = new ArrayList<>();
        for (String part : EMPTY_LINE.split(text)) {
            if (part.isBlank()) {
                continue;
            }
            if (!paragraphs.isEmpty() && CONTINUES.matcher(part).matches()) {
                paragraphs.add(paragraphs.removeLast() + "\n\n" + part.stripTrailing());
            } else {
                paragraphs.add(part.strip());
            }
        }
        return paragraphs;
    }
}
