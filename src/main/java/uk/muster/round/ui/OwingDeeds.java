package uk.muster.round.ui;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import uk.muster.bulk.BulkRuns;
import uk.muster.bulk.BulkStep;
import uk.muster.organisation.Contact;
import uk.muster.round.ChaseService;
import uk.muster.round.OwingSteps;
import uk.muster.round.OwingUnit;
import uk.muster.round.RoundId;
import uk.muster.round.RoundRefused;
import uk.muster.ui.OwingActions;
import uk.muster.ui.Toast;

/** What an editor does about units of a round that have still to answer: chases them, or gives them longer. */
final class OwingDeeds {

    private final RoundId round;
    private final ChaseService chases;
    private final OwingSteps steps;
    private final BulkRuns runs;
    private final Runnable done;

    /** @param done runs after each deed, whatever came of it */
    OwingDeeds(RoundId round, ChaseService chases, OwingSteps steps, BulkRuns runs, Runnable done) {
        this.round = round;
        this.chases = chases;
        this.steps = steps;
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

    List<BulkStep> chasing(List<OwingUnit> units) {
        return steps.chasing(round, units);
    }

    OwingActions actions(Supplier<List<OwingUnit>> chosen) {
        return new OwingActions(runs, () -> chasing(chosen.get()), until -> steps.extending(chosen.get(), until), done);
    }
}
