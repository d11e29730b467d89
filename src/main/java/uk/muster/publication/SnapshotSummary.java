package uk.muster.publication;

import java.time.Instant;
import java.time.LocalDate;
import uk.muster.report.CorrectionKind;

/**
 * A published paper as lists show it; slug and label make its address.
 *
 * @param kind what it is to the edition before, if there is one
 * @param reason why there had to be another edition; empty for a first edition
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
        CorrectionKind kind,
        String reason) {

    /** What it is to the edition before, and why; empty for a first edition. */
    public String note() {
        return kind.note(reason);
    }

    /** Where everybody reads it. */
    public String address() {
        return "/published/" + slug + "/" + label;
    }

    /** Below it lie its pictures. */
    public String pictures() {
        return address() + "/pictures/";
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
