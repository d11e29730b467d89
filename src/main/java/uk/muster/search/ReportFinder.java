package uk.muster.search;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import uk.muster.round.RoundService;
import uk.muster.round.RoundView;
import uk.muster.security.Access;
import uk.muster.security.Action;
import uk.muster.security.Actor;
import uk.muster.text.Dates;

/** Finds rounds and their board reports, for those who run or oversee them. */
@Component
class ReportFinder implements Finder {

    private final RoundService rounds;
    private final Access access;

    ReportFinder(RoundService rounds, Access access) {
        this.rounds = rounds;
        this.access = access;
    }

    @Override
    public Kind kind() {
        return Kind.REPORT;
    }

    @Override
    public List<Hit> find(Terms terms, Actor actor, int most) {
        if (!access.allows(Action.READ_REPORT)) {
            return List.of();
        }
        boolean managed = access.allows(Action.MANAGE_ROUND);
        return rounds.rounds().stream()
                .flatMap(round -> places(round, managed, terms))
                .limit(most)
                .toList();
    }

    private static Stream<Hit> places(RoundView round, boolean managed, Terms terms) {
        Stream<Hit> report = hit("Board report, " + round.label(), round, "report/", terms);
        return managed ? Stream.concat(report, hit(round.label(), round, "rounds/", terms)) : report;
    }

    private static Stream<Hit> hit(String name, RoundView round, String view, Terms terms) {
        String meeting = "Meeting of " + Dates.day(round.dates().meetingOn());
        return terms.areIn(name + " " + meeting)
                ? Stream.of(new Hit(
                        Marked.whole(name, terms),
                        meeting,
                        Hit.NO_WORDS,
                        view + round.id().value()))
                : Stream.empty();
    }
}
