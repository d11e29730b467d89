package uk.muster.report.ui;

import java.time.LocalDateTime;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import uk.muster.report.Publisher;
import uk.muster.report.SignOffService;
import uk.muster.report.Withdrawals;
import uk.muster.round.RoundId;
import uk.muster.ui.Toast;

/** Where two people bring the paper out, correct it, and take it back. */
final class PublishingDesk implements NextStep.Taker {

    private final SignOffService signOffs;
    private final Publisher publisher;
    private final Withdrawals withdrawals;
    private final Supplier<RoundId> round;
    private final BooleanSupplier unsaved;
    private final Attempts attempts;

    /** @param unsaved whether words of the paper are not stored yet */
    PublishingDesk(
            SignOffService signOffs,
            Publisher publisher,
            Withdrawals withdrawals,
            Supplier<RoundId> round,
            BooleanSupplier unsaved,
            Attempts attempts) {
        this.signOffs = signOffs;
        this.publisher = publisher;
        this.withdrawals = withdrawals;
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
    public void publish() {
        attempts.at(() -> publisher.publishPaper(round.get()));
    }

    @Override
    public void publishAt(LocalDateTime at, String whyLate) {
        publisher.publishPaperAt(round.get(), at, whyLate);
        attempts.refresh().run();
    }

    @Override
    public void release() {
        attempts.at(() -> publisher.releasePaper(round.get()));
    }

    @Override
    public void takeBack(String reason) {
        attempts.at(() -> publisher.takePaperBack(round.get(), reason));
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
