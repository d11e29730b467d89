package uk.muster.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import uk.muster.bulk.BulkRuns;
import uk.muster.bulk.BulkStep;
import uk.muster.text.Dates;

/** What may be done about chosen requests that are still to be answered: chase their units, or give them longer. */
public final class OwingActions extends Div {

    private final BulkRuns runs;
    private final Runnable done;
    private final Function<LocalDate, List<BulkStep>> extending;
    private final Div buttons = new Div();
    private final DueDateRoom room = new DueDateRoom(this::extend, () -> askDay(false));

    /**
     * @param chasing makes the steps for what is chosen, one a unit
     * @param extending makes them for a new day, one a request
     * @param done runs after each deed, whatever came of it
     */
    public OwingActions(
            BulkRuns runs,
            Supplier<List<BulkStep>> chasing,
            Function<LocalDate, List<BulkStep>> extending,
            Runnable done) {
        this.runs = runs;
        this.extending = extending;
        this.done = done;
        buttons.addClassName("owing-actions__buttons");
        buttons.add(
                new Button("Chase selected", click -> chase(chasing.get())),
                new Button("Change due date…", click -> askDay(true)));
        add(buttons, room);
    }

    /**
     * Which days can be chosen from now on.
     *
     * @param range says it in words
     * @param whyNot says what is wrong with a day; empty if nothing is
     */
    public void allow(String range, Function<LocalDate, String> whyNot) {
        room.allow(range, whyNot);
    }

    public void chase(List<BulkStep> steps) {
        run(new BulkWords("Chasing", "unit", "units", "chased"), steps);
    }

    private void askDay(boolean asking) {
        room.setVisible(asking);
        buttons.setVisible(!asking);
        if (asking) {
            room.focus();
        }
    }

    private void extend(LocalDate until) {
        askDay(false);
        run(
                new BulkWords("Changing the due date of", "request", "requests", "now due on " + Dates.day(until)),
                extending.apply(until));
    }

    private void run(BulkWords words, List<BulkStep> steps) {
        BulkDialog.run(UI.getCurrent(), runs, words, steps, done);
    }
}
