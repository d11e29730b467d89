package uk.muster.transparency.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.progressbar.ProgressBar;
import org.jspecify.annotations.Nullable;
import uk.muster.live.Echo;
import uk.muster.text.Dates;
import uk.muster.transparency.CheckRun;
import uk.muster.transparency.LogCheck;
import uk.muster.transparency.LogCheckMoved;
import uk.muster.transparency.LogFindings;
import uk.muster.ui.Notice;

/** What the last check of the log found, and the one that is on its way: how far it is, and a way to stop it. */
final class CheckPanel extends Div {

    private final LogCheck check;
    private final Div findings = new Div();
    private final ProgressBar bar = new ProgressBar();
    private final Paragraph progress = new Paragraph();
    private final Button checkNow = new Button("Check now", click -> checkNow());
    private final Button stop = new Button("Stop", click -> stop());
    private @Nullable CheckRun run;
    private boolean begunHere;

    CheckPanel(LogCheck check, Echo echo) {
        this.check = check;
        addClassName("log-check");
        bar.getElement().setAttribute("aria-label", "Checking the log");
        progress.getElement().setAttribute("role", "status");
        add(findings, bar, progress, checkNow, stop);
        show();
        echo.refresh(this, LogCheckMoved.class, _ -> true, this::show);
    }

    private void checkNow() {
        check.check();
        begunHere = true;
        show();
        stop.focus();
    }

    private void stop() {
        check.stop();
        stop.setEnabled(false);
    }

    private void show() {
        CheckRun before = run;
        run = check.running().orElse(null);
        boolean running = run != null;
        bar.setVisible(running);
        stop.setVisible(running);
        checkNow.setVisible(!running);
        if (running) {
            showProgress(run);
        } else {
            showFindings();
            progress.setText(before == null ? "" : outcome(before));
            stop.setEnabled(true);
            giveFocusBack();
        }
    }

    /** The button to stop it had the focus and is gone; whoever went elsewhere meanwhile stays there. */
    private void giveFocusBack() {
        if (begunHere) {
            begunHere = false;
            checkNow.getElement().executeJs("if (document.activeElement === document.body) this.focus()");
        }
    }

    private void showProgress(CheckRun going) {
        int all = going.all();
        bar.setIndeterminate(all == 0);
        bar.setMax(Math.max(1, all));
        bar.setValue(Math.min(going.done(), all));
        progress.setText(all == 0 ? "Reading the log…" : going.done() + " of " + all + " entries and papers checked");
    }

    private static String outcome(CheckRun over) {
        return switch (over.findings().state()) {
            case CANCELLED -> "The check was stopped. What stands above is from the one before it.";
            case FAILED -> "The log could not be checked. Try again in a minute.";
            case RUNNING, SUCCESS -> "";
        };
    }

    private void showFindings() {
        findings.removeAll();
        check.last()
                .ifPresentOrElse(this::show, () -> findings.add(Notice.information("The log was not checked yet.")));
    }

    private void show(LogFindings found) {
        String when = "Checked on " + Dates.moment(found.at()) + ". ";
        if (found.isSound()) {
            findings.add(Notice.success(when + "All " + found.entries()
                    + " entries are in order, and every public file is what was published."));
            return;
        }
        UnorderedList problems = new UnorderedList();
        found.problems().forEach(problem -> problems.add(new ListItem(problem)));
        findings.add(
                Notice.error(when + "Something is not as it was published. Find out who could write in the database"
                        + " before anything else is published."),
                problems);
    }
}
