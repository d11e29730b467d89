package uk.muster.report;

import org.jspecify.annotations.Nullable;
import uk.muster.text.Prose;

/** A text that somebody wrote into the paper, with where it stands, where it is mended and, if a unit wrote it, of what. */
record PaperText(Place place, Mend mend, @Nullable Told told, String written, Prose prose) {

    Finding finding(FindingKind kind, String message) {
        return place.finding(kind, message, mend);
    }
}
