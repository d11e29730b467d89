package uk.muster.publication;

import java.time.Instant;
import java.time.LocalDate;
import uk.muster.text.Dates;

/** What a published page says about itself: its address and when it appeared. */
record Edition(String slug, String label, Instant publishedAt) {

    static final String FIRST = "1.0";

    public LocalDate publishedOn() {
        return LocalDate.ofInstant(publishedAt, Dates.LONDON);
    }
}
