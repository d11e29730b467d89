package uk.muster.publication;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A published paper as lists show it; slug and label make its address.
 *
 * @param reason why the edition before had to be corrected; empty for a first edition
 */
public record SnapshotSummary(
        SnapshotId id,
        String slug,
        String label,
        String title,
        LocalDate meetingOn,
        Instant publishedAt,
        String assembledBy,
        String signedOffBy,
        String reason) {

    /** Where everybody reads it. */
    public String address() {
        return "/published/" + slug + "/" + label;
    }

    /** Where those who may read what is exempt in it, if anything is. */
    public String boardAddress() {
        return "/board-editions/" + slug + "/" + label;
    }

    /** Where everybody reads what it says otherwise than another paper. */
    public String changesSince(SnapshotSummary other) {
        return address() + "/changes-since/" + other.slug() + "/" + other.label();
    }
}
