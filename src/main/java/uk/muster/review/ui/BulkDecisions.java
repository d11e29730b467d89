package uk.muster.review.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import uk.muster.bulk.BulkRefused;
import uk.muster.bulk.BulkRuns;
import uk.muster.bulk.BulkStep;
import uk.muster.review.QueueItem;
import uk.muster.ui.BulkDialog;
import uk.muster.ui.BulkWords;
import uk.muster.ui.ReasonRoom;
import uk.muster.ui.Unsent;
import uk.muster.update.UpdateConflict;
import uk.muster.update.UpdateService;
import uk.muster.update.UpdateView;

/** One decision on all that is chosen in the queue; each is made on the version that was chosen, and can be undone. */
final class BulkDecisions extends Div {

    private final UpdateService updates;
    private final BulkRuns runs;
    private final Supplier<List<QueueItem>> chosen;
    private final Runnable decided;
    private final Div buttons = new Div();
    private final Button giveBack = new Button("Return selected…", click -> openRoom());
    private final ReasonRoom room;

    /**
     * @param unsent keeps a reason that is being typed
     * @param decided runs once a decision has been carried out
     */
    BulkDecisions(
            UpdateService updates, BulkRuns runs, Unsent unsent, Supplier<List<QueueItem>> chosen, Runnable decided) {
        this.updates = updates;
        this.runs = runs;
        this.chosen = chosen;
        this.decided = decided;
        room = new ReasonRoom(
                "What should the units change?",
                "Each unit sees this, and it is kept in the history.",
                "Return to units",
                unsent,
                new Ways());
        buttons.addClassName("decision-bar__buttons");
        buttons.add(giveBack, new Button("Approve selected", click -> approve()));
        add(buttons, room);
    }

    private void approve() {
        run("Approving", "approved", item -> updates.approve(item.request(), item.version()));
    }

    private void openRoom() {
        room.open();
    }

    private final class Ways implements ReasonRoom.Ways {

        @Override
        public void show(boolean shown) {
            buttons.setVisible(shown);
        }

        @Override
        public void focus() {
            giveBack.focus();
        }

        @Override
        public boolean decide(String reason) {
            run("Returning", "returned", item -> updates.returnToUnit(item.request(), item.version(), reason));
            return true;
        }
    }

    private void run(String doing, String done, Function<QueueItem, UpdateView> decision) {
        List<BulkStep> steps = chosen.get().stream()
                .map(item -> new BulkStep(
                        item.deliverable() + ", " + item.unitName(),
                        () -> Optional.of(takingBack(decide(() -> decision.apply(item))))))
                .toList();
        BulkDialog.run(UI.getCurrent(), runs, new BulkWords(doing, "update", "updates", done), steps, decided);
    }

    private BulkStep.Deed takingBack(UpdateView after) {
        return () -> {
            decide(() -> updates.takeBackDecision(after.request().id(), after.version()));
            return Optional.empty();
        };
    }

    private static UpdateView decide(Supplier<UpdateView> decision) {
        try {
            return decision.get();
        } catch (UpdateConflict changed) {
            throw new BulkRefused("Somebody has changed it meanwhile.");
        }
    }
}
