package uk.muster.publication;

import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.muster.report.CorrectionUnderWay;
import uk.muster.report.Publisher;
import uk.muster.round.RoundId;

/** Publishes for the paper's screen. */
@Component
class PaperPublisher implements Publisher {

    private final PublicationService publication;
    private final CorrectionService corrections;

    PaperPublisher(PublicationService publication, CorrectionService corrections) {
        this.publication = publication;
        this.corrections = corrections;
    }

    @Override
    public String publishPaper(RoundId round) {
        return publication.publish(round).address();
    }

    @Override
    public Optional<String> addressOf(RoundId round) {
        return publication.latest(round).map(SnapshotSummary::address);
    }

    @Override
    public void beginCorrection(RoundId round, String reason) {
        corrections.begin(round, reason);
    }

    @Override
    public void abandonCorrection(RoundId round) {
        corrections.abandon(round);
    }

    @Override
    public Optional<CorrectionUnderWay> correctionOf(RoundId round) {
        return corrections.underWay(round);
    }
}
