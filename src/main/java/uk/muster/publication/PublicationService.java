package uk.muster.publication;

import java.util.List;
import org.springframework.stereotype.Service;
import uk.muster.report.ReportDocument;
import uk.muster.round.RoundId;

/** Freezes board reports and gives out what was frozen. */
@Service
public class PublicationService {

    /** Signs off and publishes what another person assembled. */
    public SnapshotSummary publish(RoundId round) {
        throw new UnsupportedOperationException();
    }

    /** What is public, the newest meeting first. */
    public List<SnapshotSummary> published() {
        throw new UnsupportedOperationException();
    }

    public ReportDocument document(SnapshotId id) {
        throw new UnsupportedOperationException();
    }
}
