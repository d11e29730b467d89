package uk.muster.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import uk.muster.bulk.BulkReport;
import uk.muster.bulk.BulkRun;
import uk.muster.bulk.BulkRuns;
import uk.muster.bulk.BulkStep;

/**
 * Shows a run on its way: how far it is, a way to stop it, and at its end what was not done and why. If all was done it
 * makes room by itself and offers to undo it.
 */
public final class BulkDialog extends Dialog {

    private final UI ui;
    private final BulkRuns runs;
    private final BulkWords words;
    private final Runnable after;
    private final ProgressBar bar = new ProgressBar();
    private final Paragraph progress = new Paragraph();
    private final Button stop = new Button("Stop");
    private final AtomicBoolean waiting = new AtomicBoolean();
    private final BulkRun run;

    private BulkDialog(UI ui, BulkRuns runs, BulkWords words, List<BulkStep> steps, Runnable after) {
        this.ui = ui;
        this.runs = runs;
        this.words = words;
        this.after = after;
        addClassName("bulk");
        setHeaderTitle(words.head(steps.size()));
        setCloseOnEsc(false);
        setCloseOnOutsideClick(false);
        bar.setMax(steps.size());
        bar.getElement().setAttribute("aria-label", words.head(steps.size()));
        progress.getElement().setAttribute("role", "status");
        add(bar, progress);
        getFooter().add(stop);
        open();
        stop.focus();
        Runnable show = ui.accessLater(this::show, () -> {})::run; // nothing once the tab is closed
        run = runs.start(steps, () -> {
            if (waiting.compareAndSet(false, true)) {
                show.run();
            }
        });
        stop.addClickListener(click -> stop());
        progress.setText("0 of " + steps.size() + " done");
    }

    /**
     * Carries the steps out in the background.
     *
     * @param after runs in the screen's session once it is over, whatever came of it
     */
    public static void run(UI ui, BulkRuns runs, BulkWords words, List<BulkStep> steps, Runnable after) {
        new BulkDialog(ui, runs, words, steps, after);
    }

    private void stop() {
        run.cancel();
        stop.setEnabled(false);
    }

    /** Many steps between two looks are one to the eye. */
    private void show() {
        waiting.set(false);
        BulkReport report = run.report();
        bar.setValue(report.tried());
        progress.setText(report.tried() + " of " + report.all() + " done");
        if (report.finished() && isOpened()) {
            finish(report);
        }
    }

    private void finish(BulkReport report) {
        after.run();
        if (report.isComplete()) {
            close();
            tell(report);
        } else {
            summarise(report);
        }
    }

    private void tell(BulkReport report) {
        String done = words.counted(report.done()) + " " + words.done() + ".";
        if (report.undoing().isEmpty()) {
            Toast.success(done);
        } else {
            UndoNotice.show(ui, done, () -> undo(report));
        }
    }

    private void summarise(BulkReport report) {
        setHeaderTitle(report.left() > 0 ? "Stopped" : "Not all was done");
        removeAll();
        add(new Paragraph(outcome(report)));
        if (!report.failures().isEmpty()) {
            add(failures(report.failures()));
        }
        Button close = new Button("Close", click -> close());
        close.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().removeAll();
        if (!report.undoing().isEmpty()) {
            getFooter().add(new Button("Undo what was done", click -> {
                close();
                undo(report);
            }));
        }
        getFooter().add(close);
        setCloseOnEsc(true);
        close.focus();
    }

    private String outcome(BulkReport report) {
        String outcome = words.counted(report.done()) + " " + words.done() + ".";
        if (report.left() > 0) {
            outcome += " " + report.left() + " left as they were.";
        }
        return report.failures().isEmpty()
                ? outcome
                : outcome + " " + report.failures().size() + " could not be:";
    }

    /** What failed for the same reason stands together. */
    private static UnorderedList failures(List<BulkReport.Failure> failures) {
        UnorderedList list = new UnorderedList();
        list.addClassName("bulk__failures");
        Map<String, List<BulkReport.Failure>> byReason = failures.stream()
                .collect(Collectors.groupingBy(BulkReport.Failure::why, LinkedHashMap::new, Collectors.toList()));
        byReason.forEach((why, failed) -> {
            ListItem item = new ListItem();
            failed.forEach(failure -> item.add(name(failure)));
            item.add(new Span(why));
            list.add(item);
        });
        return list;
    }

    private static Span name(BulkReport.Failure failure) {
        Span name = new Span(failure.name());
        name.addClassName("bulk__name");
        return name;
    }

    private void undo(BulkReport report) {
        run(ui, runs, words.undone(), report.undoing(), after);
    }
}
