package uk.muster.publication;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds what a reader compares a paper with: the edition that it corrects, else the paper of the meeting before. */
public final class PaperBefore {

    private static final Comparator<SnapshotSummary> BY_AGE =
            Comparator.comparing(SnapshotSummary::meetingOn).thenComparing(SnapshotSummary::publishedAt);

    private PaperBefore() {}

    public static Optional<SnapshotSummary> of(SnapshotSummary paper, Collection<SnapshotSummary> papers) {
        return papers.stream()
                .filter(other -> other.slug().equals(paper.slug()))
                .filter(other -> other.publishedAt().isBefore(paper.publishedAt()))
                .max(BY_AGE)
                .or(() -> papers.stream()
                        .filter(other -> other.meetingOn().isBefore(paper.meetingOn()))
                        .max(BY_AGE));
    }
}
