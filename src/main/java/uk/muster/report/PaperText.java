package uk.muster.report;

import uk.muster.text.Prose;

/** A text that somebody wrote into the paper, with where it stands and where it is mended. */
record PaperText(Place place, Mend mend, String written, Prose prose) {

    Finding finding(FindingKind kind, String message) {
        return place.finding(kind, message, mend);
    }
}
