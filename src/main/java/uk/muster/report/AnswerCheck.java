package uk.muster.report;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
        Mend requests = new Mend.Requests(deliverable.number());
        List<Contribution> contributions = material.contributions(deliverable.id());
        if (contributions.isEmpty()) {
            return Stream.of(place.finding(
                    FindingKind.NOT_ASKED, "No unit was asked about this. The paper will say so.", requests));
        }
        return Stream.of(
                        silent(place, contributions, requests),
                        undecided(place, contributions),
                        suggested(place, contributions),
                        awaited(place, contributions))
                .flatMap(findings -> findings);
    }

    private static Stream<Finding> silent(Place place, List<Contribution> contributions, Mend requests) {
        List<Contribution> silent = those(contributions, contribution -> !contribution.isAnswered());
        return silent.isEmpty()
                ? Stream.empty()
                : Stream.of(place.finding(
                        FindingKind.UNANSWERED,
                        "No update received from %s. The paper will say so.".formatted(names(silent)),
                        requests));
    }

    private static Stream<Finding> undecided(Place place, List<Contribution> contributions) {
        List<Contribution> undecided =
                those(contributions, contribution -> contribution.isAnswered() && !contribution.isApproved());
        return undecided.isEmpty()
                ? Stream.empty()
                : Stream.of(place.finding(
                        FindingKind.NOT_APPROVED,
                        "Not yet approved: %s. Ask the reviewer to approve or return it.".formatted(names(undecided)),
                        undecided.stream().map(Contribution::mend).toArray(Mend[]::new)));
    }

    private static Stream<Finding> suggested(Place place, List<Contribution> contributions) {
        return those(contributions, contribution -> contribution.openSuggestions() > 0).stream()
                .map(contribution -> place.finding(
                        FindingKind.SUGGESTION_OPEN,
                        "%s has not yet answered %s. Ask for an answer, or withdraw what was suggested."
                                .formatted(contribution.by().name(), suggestions(contribution.openSuggestions())),
                        contribution.mend()));
    }

    private static String suggestions(long number) {
        return number == 1 ? "a suggestion to its words" : number + " suggestions to its words";
    }

    private Stream<Finding> awaited(Place place, List<Contribution> contributions) {
        return contributions.stream().flatMap(contribution -> {
            NilReturn nil = contribution.nil();
            return nil != null && nil.kind() == NilKind.DATA_AWAITED
                    ? Stream.of(awaited(place, contribution, nil.until()))
                    : Stream.empty();
        });
    }

    private Finding awaited(Place place, Contribution from, @Nullable LocalDate until) {
        String name = from.by().name();
        if (until == null) {
            return place.finding(FindingKind.DATA_AWAITED, "%s still awaits data.".formatted(name), from.mend());
        }
        String day = Dates.day(until);
        return until.isBefore(today)
                ? place.finding(
                        FindingKind.DATA_OVERDUE,
                        "%s expected data by %s, which has passed. Ask what became of it.".formatted(name, day),
                        from.mend())
                : place.finding(FindingKind.DATA_AWAITED, "%s awaits data until %s.".formatted(name, day), from.mend());
    }

    private static List<Contribution> those(List<Contribution> contributions, Predicate<Contribution> which) {
        return contributions.stream().filter(which).toList();
    }

    private static String names(List<Contribution> contributions) {
        return NilWords.names(contributions.stream().map(Contribution::by).toList());
    }
}
