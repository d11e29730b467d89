package uk.muster.publication;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.muster.publication.rendering.Edition;
import uk.muster.report.DocumentJson;
import uk.muster.report.ReportDocument;
import uk.muster.report.ReportRefused;
import uk.muster.round.RoundId;
import uk.muster.round.RoundView;

/** Numbers the edition that is about to come out, and ends the correction that it answers. */
@Component
class NextEdition {

    private final SnapshotRepository snapshots;
    private final BoardEditionRepository boardEditions;
    private final CorrectionRepository corrections;
    private final WithdrawalRepository withdrawals;

    NextEdition(
            SnapshotRepository snapshots,
            BoardEditionRepository boardEditions,
            CorrectionRepository corrections,
            WithdrawalRepository withdrawals) {
        this.snapshots = snapshots;
        this.boardEditions = boardEditions;
        this.corrections = corrections;
        this.withdrawals = withdrawals;
    }

    /** @throws ReportRefused if no word differs from the edition before */
    Edition of(RoundView round, ReportDocument document, Instant at) {
        long editions =
                snapshots.editions(round.id().value()) + withdrawn(round.id()).size();
        String label = "1." + editions;
        if (editions == 0) {
            return new Edition(slug(round), label, at);
        }
        demandDifference(round.id(), document);
        Correction correction = corrections
                .findByRoundIdAndEndedAtIsNull(round.id().value())
                .orElseThrow(() -> new ReportRefused("This round's paper is published already."));
        correction.end(at);
        return new Edition(slug(round), label, at, correction.kind(), correction.reason());
    }

    /** @throws ReportRefused if no word differs from the edition before, neither of what the public reads nor of the rest */
    void demandDifference(RoundId round, ReportDocument document) {
        snapshots
                .latest(round.value())
                .filter(before -> boardEditions
                        .document(before.id().value())
                        .or(() -> snapshots.document(before.id().value()))
                        .equals(Optional.of(DocumentJson.write(document))))
                .ifPresent(before -> {
                    throw new ReportRefused("No word differs from edition " + before.label()
                            + ". Change what is wrong, or abandon the correction.");
                });
        refuseWithdrawn(round, DocumentJson.write(document.publicEdition()));
    }

    /** What was taken from public reach does not come back under another number. */
    private void refuseWithdrawn(RoundId round, String words) {
        withdrawn(round).stream()
                .filter(one -> withdrawals.document(one.snapshot().value()).equals(words))
                .findFirst()
                .ifPresent(same -> {
                    throw new ReportRefused("The public would read the very words of edition " + same.label()
                            + ", which was withdrawn. Change what should not have been public.");
                });
    }

    private List<Withdrawal> withdrawn(RoundId round) {
        return withdrawals.findByRoundIdOrderByWithdrawnAtDesc(round.value());
    }

    /** "2014-15-round-4": what the paper's address is made of, for ever. */
    private static String slug(RoundView round) {
        return round.financialYear() + "-round-" + round.number();
    }
}
