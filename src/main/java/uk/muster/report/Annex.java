package uk.muster.report;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An annex of the paper; its paragraphs are numbered on from the last deliverable.
 *
 * @param letter "B"
 * @param title empty in a public edition that withholds it
 * @param publicTitle what the public may read instead of the title of an exempt annex
 */
public record Annex(
        String letter,
        String title,
        @Nullable String publicTitle,
        List<NumberedParagraph> paragraphs,
        @Nullable Exemption exemption) {

    public Annex {
        paragraphs = List.copyOf(paragraphs);
    }

    /** "Annex B: Contracts" */
    public String heading() {
        return title.isBlank() ? name() : name() + ": " + title;
    }

    public String name() {
        return "Annex " + letter;
    }

    /** The id by which pages link to it. */
    public String anchor() {
        return "annex-" + letter.toLowerCase(Locale.ROOT);
    }

    /** Whether the public edition that this stands in keeps its text back. */
    public boolean withheld() {
        return exemption != null && exemption.withheld();
    }

    /** What the public reads of an exempt annex: "Annex B is exempt (…)." */
    public String notice() {
        return exemption == null ? "" : exemption.sentence(name());
    }

    /** Its title is words too: the public reads one that was written for it, or none. */
    Annex inPublic() {
        return exemption == null
                ? this
                : new Annex(letter, publicTitle == null ? "" : publicTitle, null, List.of(), exemption.withoutReason());
    }
}
