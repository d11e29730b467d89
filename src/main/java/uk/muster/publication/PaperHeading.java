package uk.muster.publication;

import java.util.Optional;

/**
 * What a feature above this one has to say about a published paper: HTML that stands above the frozen page, between its
 * bytes. Decision 0151.
 */
public interface PaperHeading {

    Optional<String> above(SnapshotId paper);
}
