package uk.muster.update.ui;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;

/** Goes back, and forth again, in what an update said: undo, redo and the history. */
final class Rewinding {

    private final UpdateDesk desk;
    private final UpdateDeeds deeds;
    private final EditorBar bar;
    private final BooleanSupplier saved;
    private final Runnable rewound;

    /**
     * @param saved stores what is written, and says whether it could: only then may other words take its place
     * @param rewound runs once other words have
     */
    Rewinding(
            UpdateDesk desk, UpdateDeeds deeds, EditorBar bar, String title, BooleanSupplier saved, Runnable rewound) {
        this.desk = desk;
        this.deeds = deeds;
        this.bar = bar;
        this.saved = saved;
        this.rewound = rewound;
        bar.onUndo(() -> rewind(deeds::undo));
        bar.onRedo(() -> rewind(deeds::redo));
        bar.onHistory(() -> showHistory(title));
    }

    /** Offers what can be undone or done again by now. */
    void offer() {
        bar.allow(desk.updates().undoable(deeds.request()));
    }

    private void rewind(BooleanSupplier deed) {
        if (saved.getAsBoolean() && deed.getAsBoolean()) {
            rewound.run();
        }
    }

    private void showHistory(String title) {
        Optional<IntConsumer> restoring = desk.mayWrite(deeds.stored())
                ? Optional.of(number -> rewind(() -> deeds.restore(number)))
                : Optional.empty();
        UpdateHistoryDialog.open(desk.updates(), deeds.request(), title, restoring);
    }
}
