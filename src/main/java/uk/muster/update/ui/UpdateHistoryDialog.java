package uk.muster.update.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import uk.muster.round.RequestId;
import uk.muster.text.Sitting;
import uk.muster.ui.HistoryDialog;
import uk.muster.update.UpdateService;

/** Opens an update's history. */
final class UpdateHistoryDialog {

    private UpdateHistoryDialog() {}

    /** @param restore for whoever may write the update now */
    static void open(UpdateService updates, RequestId request, String title, Optional<IntConsumer> restore) {
        List<HistoryDialog.Entry> entries = Sitting.lastOfEach(updates.history(request)).stream()
                .map(entry -> new HistoryDialog.Entry(
                        entry.number(), entry.at(), entry.person(), entry.words(), entry.reason()))
                .toList();
        new HistoryDialog(
                        "History of " + title,
                        entries,
                        number -> updates.version(request, number).passages(),
                        restore)
                .open();
    }
}
