package uk.muster.plan.ui;

import com.vaadin.flow.component.UI;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import uk.muster.plan.DeliverableView;
import uk.muster.plan.EditionId;
import uk.muster.plan.EditionView;
import uk.muster.plan.ObjectiveView;
import uk.muster.plan.PlanConflict;
import uk.muster.plan.PlanContentService;
import uk.muster.plan.PlanRefused;
import uk.muster.plan.ui.Places.Place;
import uk.muster.ui.Toast;
import uk.muster.ui.UndoNotice;

/** What the editor does to the contents of an edition on its screen: asks in a dialog, changes, offers the undo. */
final class EditionEditor {

    private final PlanContentService content;
    private final Supplier<EditionView> current;
    private final Offered offered;
    private final Consumer<String> changed;

    /**
     * @param current the edition as the screen has it, so that a dialog left open goes on from there
     * @param changed shows the edition anew, with the focus on the element of that id unless it is empty
     */
    EditionEditor(
            PlanContentService content, Supplier<EditionView> current, Offered offered, Consumer<String> changed) {
        this.content = content;
        this.current = current;
        this.offered = offered;
        this.changed = changed;
    }

    void addObjective() {
        new PlanDialog<>(
                        "Add an objective",
                        "Add",
                        ObjectiveFields.form(offered),
                        new ObjectiveFields("", ""),
                        fields -> save(version -> content.addObjective(id(), version, fields.details())))
                .open();
    }

    void edit(ObjectiveView objective) {
        new PlanDialog<>(
                        "Objective " + objective.number(),
                        "Save",
                        ObjectiveFields.form(offered),
                        ObjectiveFields.of(objective, offered),
                        fields -> save(version -> content.describe(id(), version, objective.id(), fields.details())))
                .open();
    }

    void move(ObjectiveView objective, int to, String focus) {
        attempt(() -> change(version -> content.move(id(), version, objective.id(), to), focus));
    }

    void remove(ObjectiveView objective) {
        attempt(() -> change(
                version -> {
                    var removed = content.remove(id(), version, objective.id());
                    offerUndo(
                            "Objective %d removed with its deliverables.".formatted(objective.number()),
                            fresh -> content.restore(fresh, removed));
                },
                ""));
    }

    void addTo(ObjectiveView objective) {
        new PlanDialog<>(
                        "Add a deliverable",
                        "Add",
                        DeliverableForm.create(current.get().objectives(), offered),
                        DeliverableFields.empty(objective),
                        fields -> save(version -> content.addDeliverable(
                                id(), version, fields.objective().id(), fields.details())))
                .open();
    }

    void edit(DeliverableView deliverable) {
        ObjectiveView objective = new Places(current.get()).objective(deliverable);
        new PlanDialog<>(
                        "Deliverable " + deliverable.number(),
                        "Save",
                        DeliverableForm.create(current.get().objectives(), offered),
                        DeliverableFields.of(deliverable, objective, offered),
                        fields -> save(version -> content.describe(
                                id(),
                                version,
                                deliverable.id(),
                                fields.objective().id(),
                                fields.details())))
                .open();
    }

    void move(DeliverableView deliverable, Place to, String focus) {
        attempt(() ->
                change(version -> content.move(id(), version, deliverable.id(), to.objective(), to.position()), focus));
    }

    void remove(DeliverableView deliverable) {
        attempt(() -> change(
                version -> {
                    var removed = content.remove(id(), version, deliverable.id());
                    offerUndo(deliverable.number() + " removed.", fresh -> content.restore(fresh, removed));
                },
                ""));
    }

    private EditionId id() {
        return current.get().id();
    }

    private void save(LongConsumer change) {
        change(change, "");
    }

    /** After a conflict the screen shows what is now, and a second attempt goes on from there. */
    private void change(LongConsumer change, String focus) {
        try {
            change.accept(current.get().version());
        } catch (PlanConflict conflict) {
            changed.accept("");
            throw conflict;
        }
        changed.accept(focus);
    }

    private void offerUndo(String done, LongConsumer undo) {
        UndoNotice.show(UI.getCurrent(), done, () -> attempt(() -> save(undo)));
    }

    private static void attempt(Runnable change) {
        try {
            change.run();
        } catch (PlanRefused refused) {
            Toast.failure(refused.getMessage());
        }
    }
}
