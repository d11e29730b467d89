package uk.muster.report;

import java.util.List;

/** Small turns of phrase that the paper needs again and again. */
final class Wording {

    private Wording() {}

    /** "Walsall", "Walsall and Coventry", "Dudley, Sandwell and Walsall". */
    static String list(List<String> names) {
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }

    /** Closes a text that somebody typed as a sentence; nothing stays nothing. */
    static String sentence(String text) {
        String trimmed = text.strip();
        return trimmed.isEmpty() || trimmed.matches("(?s).*[.!?]") ? trimmed : trimmed + ".";
    }
}
