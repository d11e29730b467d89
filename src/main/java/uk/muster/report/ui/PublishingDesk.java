package uk.muster.report.ui;

import com.vaadin.flow.component.UI;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import uk.muster.bulk.BulkRefused;
import uk.muster.bulk.BulkRuns;
import uk.muster.bulk.BulkStep;
import uk.muster.report.PublicationRun;
import uk.muster.report.Publisher;
import uk.muster.report.ReportRefused;
import uk.muster.report.SignOffService;
import uk.muster.report.Withdrawals;
import uk.muster.round.RoundId;
import uk.muster.ui.Toast;

/** Where two people bring the paper out, correct it, and take it back. */
final class PublishingDesk implements NextStep.Taker {

    private final SignOffService signOffs;
    private final Publisher publisher;
    private final Withdrawals withdrawals;
    private final BulkRuns runs;
    private final Supplier<RoundId> round;
    private final BooleanSupplier unsaved;
    private final Attempts attempts;

    /** @param unsaved whether words of the paper are not stored yet */
    PublishingDesk(
            SignOffService signOffs,
            Publisher publisher,
            Withdrawals withdrawals,
            BulkRuns runs,
            Supplier<RoundId> round,
            BooleanSupplier unsaved,
            Attempts attempts) {
        this.signOffs = signOffs;
        this.publisher = publisher;
        this.withdrawals = withdrawals;
        this.runs = runs;
        this.round = round;
        this.unsaved = unsaved;
        this.attempts = attempts;
    }

    NextStep.Outside outside() {
        return new NextStep.Outside(
                publisher.addressOf(round.get()),
                publisher.addendumOf(round.get()),
                publisher.correctionOf(round.get()),
                publisher.scheduledPaperOf(round.get()),
                withdrawals.publicEditions(round.get()),
                withdrawals.withdrawn(round.get()));
    }

    @Override
    public void send() {
        if (unsaved.getAsBoolean()) {
            Toast.failure("Save what you are writing first.");
        } else {
            attempts.at(() -> signOffs.send(round.get()));
        }
    }

    @Override
    public void publish(Runnable over) {
        bringOut(publisher::publishPaper, over);
    }

    @Override
    public void publishAt(LocalDateTime at, String whyLate) {
        publisher.publishPaperAt(round.get(), at, whyLate);
        attempts.refresh().run();
    }

    @Override
    public void release(Runnable over) {
        bringOut(publisher::releasePaper, over);
    }

    /** In the background: each form of each edition is made, which takes seconds for a large paper. */
    private void bringOut(BiConsumer<RoundId, PublicationRun> deed, Runnable over) {
        RoundId paper = round.get();
        PublishingDialog.run(UI.getCurrent(), runs, run -> () -> bringOut(deed, paper, run), failure -> {
            attempts.ended(failure);
            over.run();
        });
    }

    private static Optional<BulkStep.Deed> bringOut(
            BiConsumer<RoundId, PublicationRun> deed, RoundId paper, PublicationRun run) {
        try {
            deed.accept(paper, run);
        } catch (ReportRefused refused) {
            throw new BulkRefused(refused.getMessage());
        }
        return Optional.empty();
    }

    @Override
    public void takeBack(String reason) {
        publisher.takePaperBack(round.get(), reason);
        attempts.refresh().run();
    }

    @Override
    public void correct(String reason) {
        publisher.beginCorrection(round.get(), reason);
        attempts.refresh().run();
    }

    @Override
    public void beginAddendum() {
        attempts.at(() -> publisher.beginAddendum(round.get()));
    }

    @Override
    public void abandonCorrection() {
        attempts.at(() -> publisher.abandonCorrection(round.get()));
    }

    @Override
    public void withdraw(String edition, String reason) {
        withdrawals.withdraw(round.get(), edition, reason);
        attempts.refresh().run();
    }
}
