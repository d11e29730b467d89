package uk.muster.round.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import uk.muster.bulk.BulkRefused;
import uk.muster.bulk.BulkRuns;
import uk.muster.bulk.BulkStep;
import uk.muster.round.RequestPlan;
import uk.muster.round.RequestService;
import uk.muster.round.RequestView;
import uk.muster.round.RoundId;
import uk.muster.round.RoundPlanning;
import uk.muster.round.RoundRefused;
import uk.muster.ui.BulkDialog;
import uk.muster.ui.BulkWords;
import uk.muster.ui.Toast;
import uk.muster.ui.UndoNotice;

/** Asks what the last round asked and this one does not yet; what a unit begins to answer stays when that is undone. */
final class CopyButton extends Div {

    private final RoundPlanning planning;
    private final RequestService requests;
    private final BulkRuns runs;
    private final RoundId round;
    private final Runnable copied;

    CopyButton(RoundPlanning planning, RequestService requests, BulkRuns runs, RoundId round, Runnable copied) {
        this.planning = planning;
        this.requests = requests;
        this.runs = runs;
        this.round = round;
        this.copied = copied;
        add(new Button("Copy the last round’s requests", click -> copy()));
    }

    private void copy() {
        List<RequestView> added;
        try {
            added = planning.copyLastRound(round);
        } catch (RoundRefused refused) {
            Toast.failure(refused.getMessage());
            return;
        }
        copied.run();
        if (added.isEmpty()) {
            Toast.success("Nothing to copy: all of it is asked already.");
        } else {
            UndoNotice.show(
                    UI.getCurrent(),
                    added.size() == 1 ? "1 request added." : added.size() + " requests added.",
                    () -> undo(added));
        }
    }

    private void undo(List<RequestView> added) {
        RequestPlan plan = requests.plan(round);
        List<BulkStep> steps = added.stream()
                .map(request -> new BulkStep(plan.name(request), () -> {
                    remove(request);
                    return Optional.empty();
                }))
                .toList();
        BulkDialog.run(
                UI.getCurrent(),
                runs,
                new BulkWords("Taking back", "request", "requests", "taken back"),
                steps,
                copied);
    }

    private void remove(RequestView request) {
        try {
            requests.remove(request.id());
        } catch (RoundRefused begun) {
            throw new BulkRefused(begun.getMessage());
        }
    }
}
