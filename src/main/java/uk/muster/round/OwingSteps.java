package uk.muster.round;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import uk.muster.bulk.BulkRefused;
import uk.muster.bulk.BulkStep;

/** What an editor does about many requests that are still to be answered, step by step; each as the policy allows. */
@Component
public class OwingSteps {

    private final ChaseService chases;
    private final RequestService requests;

    OwingSteps(ChaseService chases, RequestService requests) {
        this.chases = chases;
        this.requests = requests;
    }

    /** Those of these requests that their units still owe, unit by unit. */
    public List<OwingUnit> owed(RoundId round, Collection<RequestId> chosen) {
        return chases.owing(round).stream()
                .map(unit -> unit.only(chosen))
                .filter(unit -> !unit.requests().isEmpty())
                .toList();
    }

    /** One step a unit, for its leads have one message of all that they owe. */
    public List<BulkStep> chasing(RoundId round, List<OwingUnit> units) {
        return units.stream()
                .map(unit -> new BulkStep(
                        unit.name(),
                        () -> attempt(() -> {
                            chases.chase(round, unit.unit(), unit.ids());
                            return Optional.empty();
                        })))
                .toList();
    }

    /** One step a request; each can be put back to the day it was due before. */
    public List<BulkStep> extending(List<OwingUnit> units, LocalDate until) {
        return units.stream()
                .flatMap(unit -> unit.requests().stream().map(owed -> extension(owed, unit.name(), until)))
                .toList();
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

    private static Optional<BulkStep.Deed> attempt(Supplier<Optional<BulkStep.Deed>> deed) {
        try {
            return deed.get();
        } catch (RoundRefused refused) {
            throw new BulkRefused(refused.getMessage());
        }
    }
}
