package uk.muster.publication.rendering;

import java.time.Instant;
import java.time.LocalDate;
import uk.muster.text.Dates;

/**
 * What a published page says about itself: its address and when it appeared.
 *
 * @param reason why the edition before had to be corrected; empty for a first edition
 */
public record Edition(String slug, String label, Instant publishedAt, String reason) {

    public static final String FIRST = "1.0";

    /** One that corrects nothing. */
    public Edition(String slug, String label, Instant publishedAt) {
        this(slug, label, publishedAt, "");
    }

    public LocalDate publishedOn() {
        return LocalDate.ofInstant(publishedAt, Dates.LONDON);
    }

    public String address() {
        return "/published/" + slug + "/" + label;
    }

    /** What a copy of it is called that somebody keeps: "2014-15-round-4-edition-1.0.pdf". */
    public String fileName(String ending) {
        return slug + "-edition-" + label + "." + ending;
    }
}
