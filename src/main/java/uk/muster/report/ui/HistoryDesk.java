package uk.muster.report.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import uk.muster.report.FrontMatter;
import uk.muster.report.ReportConflict;
import uk.muster.report.ReportHistory;
import uk.muster.report.ReportService;
import uk.muster.round.RoundId;
import uk.muster.text.Passage;
import uk.muster.text.Sitting;
import uk.muster.ui.HistoryDialog;
import uk.muster.ui.Toast;
import uk.muster.ui.UndoNotice;

/** Where one looks back at what the front matter said, and the editor goes back to it. */
final class HistoryDesk {

    private final ReportHistory history;
    private final ReportService reports;
    private final Supplier<RoundId> round;
    private final Attempts attempts;

    HistoryDesk(ReportHistory history, ReportService reports, Supplier<RoundId> round, Attempts attempts) {
        this.history = history;
        this.reports = reports;
        this.round = round;
        this.attempts = attempts;
    }

    /** @param restoring whether the reader may write the paper now */
    void open(Component from, boolean restoring) {
        List<HistoryDialog.Entry> entries = Sitting.lastOfEach(history.history(round.get())).stream()
                .map(entry -> new HistoryDialog.Entry(entry.number(), entry.at(), entry.person(), entry.what(), ""))
                .toList();
        Optional<IntConsumer> restore = restoring ? Optional.of(number -> restore(from, number)) : Optional.empty();
        new HistoryDialog("History of the front matter", entries, this::passages, restore).open();
    }

    /** What is empty is left out, as it is in the paper. */
    private List<Passage> passages(int number) {
        return history.version(round.get(), number).passages().stream()
                .filter(passage -> !passage.markdown().isBlank())
                .toList();
    }

    private void restore(Component from, int number) {
        attempts.at(() -> {
            FrontMatter before = history.restore(round.get(), number);
            from.getUI().ifPresent(ui -> UndoNotice.show(ui, "Version " + number + " restored.", () -> undo(before)));
        });
    }

    private void undo(FrontMatter before) {
        try {
            attempts.at(() -> reports.save(round.get(), before));
        } catch (ReportConflict conflict) {
            Toast.failure("Somebody has changed the same words since. The history keeps both texts.");
        }
    }
}
