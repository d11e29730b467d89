package uk.muster.report;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import uk.muster.plan.DeliverableView;
import uk.muster.text.Dates;
import uk.muster.update.NilKind;
import uk.muster.update.NilReturn;

/** Finds deliverables that nobody was asked about, units that are silent, decisions not taken, data not come. */
record AnswerCheck(Material material, LocalDate today) {

    Stream<Finding> findings() {
        return material.edition().objectives().stream()
                .flatMap(objective -> objective.deliverables().stream())
                .flatMap(this::findings);
    }

    private Stream<Finding> findings(DeliverableView deliverable) {
        Place place = Place.deliverable(deliverable);
        List<Contribution> contributions = material.contributions(deliverable.id());
        if (contributions.isEmpty()) {
            return Stream.of(place.warning("No unit was asked about this. The paper will say so."));
        }
        return Stream.of(silent(place, contributions), undecided(place, contributions), awaited(place, contributions))
                .flatMap(findings -> findings);
    }

    private static Stream<Finding> silent(Place place, List<Contribution> contributions) {
        return names(contributions, contribution -> !contribution.isAnswered())
                .map(names -> place.warning("No update received from %s. The paper will say so.".formatted(names)));
    }

    private static Stream<Finding> undecided(Place place, List<Contribution> contributions) {
        return names(contributions, contribution -> contribution.isAnswered() && !contribution.isApproved())
                .map(names -> place.error(
                        "Not yet approved: %s. Ask the reviewer to approve or return it.".formatted(names)));
    }

    private Stream<Finding> awaited(Place place, List<Contribution> contributions) {
        return contributions.stream().flatMap(contribution -> {
            NilReturn nil = contribution.nil();
            return nil != null && nil.kind() == NilKind.DATA_AWAITED
                    ? Stream.of(place.warning(awaited(contribution.by(), nil)))
                    : Stream.empty();
        });
    }

    private String awaited(Respondent by, NilReturn nil) {
        if (nil.until() == null) {
            return "%s still awaits data.".formatted(by.name());
        }
        return nil.until().isBefore(today)
                ? "%s expected data by %s, which has passed. Ask what became of it."
                        .formatted(by.name(), Dates.day(nil.until()))
                : "%s awaits data until %s.".formatted(by.name(), Dates.day(nil.until()));
    }

    private static Stream<String> names(List<Contribution> contributions, Predicate<Contribution> which) {
        List<Respondent> respondents =
                contributions.stream().filter(which).map(Contribution::by).toList();
        return respondents.isEmpty() ? Stream.empty() : Stream.of(NilWords.names(respondents));
    }
}
