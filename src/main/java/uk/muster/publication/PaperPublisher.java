package uk.muster.publication;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.muster.report.CorrectionUnderWay;
import uk.muster.report.PublicationRun;
import uk.muster.report.Publisher;
import uk.muster.report.ScheduledPaper;
import uk.muster.round.RoundId;

/** Publishes for the paper's screen. */
@Component
class PaperPublisher implements Publisher {

    private final PublicationService publication;
    private final EmbargoService embargoes;
    private final CorrectionService corrections;

    PaperPublisher(PublicationService publication, EmbargoService embargoes, CorrectionService corrections) {
        this.publication = publication;
        this.embargoes = embargoes;
        this.corrections = corrections;
    }

    @Override
    public String publishPaper(RoundId round, PublicationRun run) {
        return publication.publish(round, run).address();
    }

    @Override
    public void publishPaperAt(RoundId round, LocalDateTime at, String whyLate) {
        embargoes.schedule(round, at, whyLate);
    }

    @Override
    public Optional<ScheduledPaper> scheduledPaperOf(RoundId round) {
        return embargoes.scheduled(round);
    }

    @Override
    public void releasePaper(RoundId round, PublicationRun run) {
        embargoes.release(round, run);
    }

    @Override
    public void takePaperBack(RoundId round, String reason) {
        embargoes.takeBack(round, reason);
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
    public List<String> addendumOf(RoundId round) {
        return corrections.addendaDue().stream()
                .filter(due -> due.round().id().equals(round))
                .flatMap(due -> due.arrived().stream())
                .toList();
    }

    @Override
    public void beginAddendum(RoundId round) {
        corrections.beginAddendum(round);
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
