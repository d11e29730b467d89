package uk.muster.report.ui;

import com.vaadin.flow.component.Component;
import java.util.function.Supplier;
import uk.muster.report.AnnexService;
import uk.muster.report.AnnexText;
import uk.muster.report.ExemptGround;
import uk.muster.report.Exemptible;
import uk.muster.report.ExemptionService;
import uk.muster.report.ReportRefused;
import uk.muster.round.RoundId;
import uk.muster.ui.UndoNotice;

/** Where the editor keeps parts of the paper from the public, and adds annexes to it. */
final class ExemptDesk {

    private final ExemptionService exemptions;
    private final AnnexService annexes;
    private final Supplier<RoundId> round;
    private final Attempts attempts;

    ExemptDesk(ExemptionService exemptions, AnnexService annexes, Supplier<RoundId> round, Attempts attempts) {
        this.exemptions = exemptions;
        this.annexes = annexes;
        this.round = round;
        this.attempts = attempts;
    }

    void open(Exemptible thing) {
        new ExemptDialog(thing, new ExemptDialog.Decider() {
                    @Override
                    public void exempt(ExemptGround ground, String reason) {
                        exemptions.exempt(round.get(), thing.place(), ground, reason);
                        attempts.refresh().run();
                    }

                    @Override
                    public void lift() {
                        attempts.at(() -> exemptions.lift(round.get(), thing.place()));
                    }
                })
                .open();
    }

    /** @throws ReportRefused if somebody else changed it meanwhile */
    void save(AnnexText written) {
        annexes.save(round.get(), written);
        attempts.refresh().run();
    }

    void remove(Component from, AnnexText annex) {
        attempts.at(() -> annexes.remove(round.get(), annex));
        AnnexText back = annex.on(annex.version() + 1);
        from.getUI()
                .ifPresent(ui -> UndoNotice.show(
                        ui, "Annex removed.", () -> attempts.at(() -> annexes.save(round.get(), back))));
    }
}
