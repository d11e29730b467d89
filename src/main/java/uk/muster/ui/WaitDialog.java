package uk.muster.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import uk.muster.bulk.BulkReport;
import uk.muster.bulk.BulkRun;
import uk.muster.bulk.BulkRuns;
import uk.muster.bulk.BulkStep;

/** Says that one thing is on its way in the background, which takes seconds and cannot be stopped midway. */
public final class WaitDialog extends Dialog {

    private final Consumer<Optional<String>> after;
    private final BulkRun run;

    private WaitDialog(UI ui, BulkRuns runs, BulkStep step, Consumer<Optional<String>> after) {
        this.after = after;
        addClassName("bulk");
        setHeaderTitle(step.name());
        setCloseOnEsc(false);
        setCloseOnOutsideClick(false);
        ProgressBar bar = new ProgressBar();
        bar.setIndeterminate(true);
        bar.getElement().setAttribute("aria-label", step.name());
        Paragraph patience = new Paragraph("This may take a few seconds.");
        patience.getElement().setAttribute("role", "status");
        add(bar, patience);
        open();
        Runnable show = ui.accessLater(this::show, () -> {})::run; // nothing once the tab is closed
        run = runs.start(List.of(step), show);
    }

    /**
     * Carries the step out for whoever asks, who may close the tab meanwhile.
     *
     * @param step named by what people read while they wait: "Publishing the paper"
     * @param after is given, in the screen's session, why the step was not done, or nothing if it was
     */
    public static void run(UI ui, BulkRuns runs, BulkStep step, Consumer<Optional<String>> after) {
        new WaitDialog(ui, runs, step, after);
    }

    private void show() {
        BulkReport report = run.report();
        if (report.finished() && isOpened()) {
            close();
            after.accept(report.failures().stream().map(BulkReport.Failure::why).findFirst());
        }
    }
}
