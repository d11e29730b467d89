package uk.muster.publication;

import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.muster.report.Publisher;
import uk.muster.round.RoundId;

/** Publishes for the paper's screen. */
@Component
class PaperPublisher implements Publisher {

    private final PublicationService publication;

    PaperPublisher(PublicationService publication) {
        this.publication = publication;
    }

    @Override
    public String publishPaper(RoundId round) {
        return publication.publish(round).address();
    }

    @Override
    public Optional<String> addressOf(RoundId round) {
        return publication.latest(round).map(SnapshotSummary::address);
    }
}
