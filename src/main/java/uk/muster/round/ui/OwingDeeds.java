package uk.muster.round.ui;

import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import uk.muster.bulk.BulkRefused;
import uk.muster.bulk.BulkRuns;
import uk.muster.bulk.BulkStep;
import uk.muster.organisation.Contact;
import uk.muster.round.ChaseService;
import uk.muster.round.OwedRequest;
import uk.muster.round.OwingUnit;
import uk.muster.round.RequestService;
import uk.muster.round.RequestView;
import uk.muster.round.RoundId;
import uk.muster.round.RoundRefused;
import uk.muster.text.Dates;
import uk.muster.ui.BulkDialog;
import uk.muster.ui.BulkWords;
import uk.muster.ui.Toast;

/** What an editor does about units that have still to answer: chases them, or gives them longer. */
final class OwingDeeds {

    private final RoundId round;
    private final ChaseService chases;
    private final RequestService requests;
    private final BulkRuns runs;
    private final Runnable done;

    /** @param done runs after each deed, whatever came of it */
    OwingDeeds(RoundId round, ChaseService chases, RequestService requests, BulkRuns runs, Runnable done) {
        this.round = round;
        this.chases = chases;
        this.requests = requests;
        this.runs = runs;
        this.done = done;
    }

    void chase(OwingUnit unit) {
        try {
            chases.chase(round, unit.unit(), unit.ids());
            String told = unit.leads().stream().map(Contact::name).collect(Collectors.joining(" and "));
            Toast.success(unit.name() + " is chased: " + told + (unit.leads().size() == 1 ? " is" : " are") + " told.");
        } catch (RoundRefused refused) {
            Toast.failure(unit.name() + " is not chased. " + refused.getMessage());
        }
        done.run();
    }

    /** One step a unit, for its leads have one message of all that they owe. */
    void chase(List<OwingUnit> units) {
        run(
                new BulkWords("Chasing", "unit", "units", "chased"),
                units.stream()
                        .map(unit -> new BulkStep(
                                unit.name(),
                                () -> attempt(() -> {
                                    chases.chase(round, unit.unit(), unit.ids());
                                    return Optional.empty();
                                })))
                        .toList());
    }

    /** Each can be put back to the day it was due before. */
    void extend(List<OwingUnit> units, LocalDate until) {
        BulkWords words =
                new BulkWords("Changing the due date of", "request", "requests", "now due on " + Dates.day(until));
        run(
                words,
                units.stream()
                        .flatMap(unit -> unit.requests().stream().map(owed -> extension(owed, unit.name(), until)))
                        .toList());
    }

    private BulkStep extension(OwedRequest owed, String unit, LocalDate until) {
        RequestView request = owed.request();
        return new BulkStep(
                owed.number() + " " + owed.title() + ", " + unit,
                () -> attempt(() -> {
                    RequestView extended = requests.extend(request.id(), until, request.version());
                    return Optional.of(() -> attempt(() -> {
                        requests.extend(request.id(), request.dueOn(), extended.version());
                        return Optional.empty();
                    }));
                }));
    }

    private void run(BulkWords words, List<BulkStep> steps) {
        BulkDialog.run(UI.getCurrent(), runs, words, steps, done);
    }

    private static Optional<BulkStep.Deed> attempt(Supplier<Optional<BulkStep.Deed>> deed) {
        try {
            return deed.get();
        } catch (RoundRefused refused) {
            throw new BulkRefused(refused.getMessage());
        }
    }
}
