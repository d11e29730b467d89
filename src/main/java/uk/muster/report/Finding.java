package uk.muster.report;

import java.util.List;

/**
 * Something that stands in the way of publication.
 *
 * @param message what is wrong; of a text it quotes the words, so that other words make another finding
 * @param mends where it is mended
 */
public record Finding(FindingKind kind, Place place, String message, List<Mend> mends) {

    public Finding {
        mends = List.copyOf(mends);
    }

    /** What makes it the same finding although the paper's numbers moved: where it stands, and what it says. */
    public record Key(String anchor, String message) {}

    public Key key() {
        return new Key(place.anchor(), message);
    }

    public boolean stopsPublication() {
        return kind.stopsPublication();
    }
}
