package uk.muster.report.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import uk.muster.bulk.BulkReport;
import uk.muster.bulk.BulkRun;
import uk.muster.bulk.BulkRuns;
import uk.muster.bulk.BulkStep;
import uk.muster.report.PublicationRun;

/** Shows a paper on its way before the public: how far it is, and a way to stop it while its files are made. */
final class PublishingDialog extends Dialog {

    private static final String TITLE = "Publishing the paper";

    private final Consumer<Optional<String>> after;
    private final ProgressBar bar = new ProgressBar();
    private final Paragraph progress = new Paragraph("Reading the paper…");
    private final Button stop = new Button("Stop", click -> stop());
    private final PublicationRun paper;
    private final BulkRun run;

    private PublishingDialog(
            UI ui, BulkRuns runs, Function<PublicationRun, BulkStep.Deed> deed, Consumer<Optional<String>> after) {
        this.after = after;
        addClassName("bulk");
        setHeaderTitle(TITLE);
        setCloseOnEsc(false);
        setCloseOnOutsideClick(false);
        bar.setIndeterminate(true);
        bar.getElement().setAttribute("aria-label", TITLE);
        progress.getElement().setAttribute("role", "status");
        add(bar, progress);
        getFooter().add(stop);
        open();
        stop.focus();
        Runnable show = ui.accessLater(this::show, () -> {})::run; // nothing once the tab is closed
        // Not in the transaction that publishes: what else the session has waiting would take part in it.
        paper = new PublicationRun(moved -> Thread.startVirtualThread(show));
        run = runs.start(List.of(new BulkStep(TITLE, deed.apply(paper))), show);
    }

    /**
     * Publishes in the background, for whoever asked, who may close the tab meanwhile.
     *
     * @param after is given, in the screen's session, why nothing was published, or nothing if it was
     */
    static void run(
            UI ui, BulkRuns runs, Function<PublicationRun, BulkStep.Deed> deed, Consumer<Optional<String>> after) {
        new PublishingDialog(ui, runs, deed, after);
    }

    private void stop() {
        paper.stop();
        show();
    }

    private void show() {
        BulkReport report = run.report();
        if (!report.finished()) {
            showProgress();
        } else if (isOpened()) {
            close();
            after.accept(report.failures().stream().map(BulkReport.Failure::why).findFirst());
        }
    }

    private void showProgress() {
        int all = paper.all();
        bar.setIndeterminate(all == 0);
        bar.setMax(Math.max(1, all));
        bar.setValue(paper.made());
        stop.setEnabled(paper.stage() == PublicationRun.Stage.MAKING);
        progress.setText(
                switch (paper.stage()) {
                    case MAKING -> all == 0 ? "Reading the paper…" : paper.made() + " of " + all + " files made";
                    case STOPPED -> "Stopping. Nothing is published.";
                    case ENTERING -> "Entering it in the publication log. It can no longer be stopped.";
                });
    }
}
