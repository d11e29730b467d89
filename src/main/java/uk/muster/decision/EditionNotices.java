package uk.muster.decision;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.muster.plan.ApprovingNotice;
import uk.muster.plan.ApprovingNotices;
import uk.muster.plan.EditionId;

/** Tells the plan's screen which notices are about an edition. */
@Component
class EditionNotices implements ApprovingNotices {

    private static final Comparator<DecisionNumber> NEWEST_FIRST = Comparator.comparing(DecisionNumber::year)
            .thenComparing(DecisionNumber::number)
            .reversed();

    private final PublicDecisionRepository notices;

    EditionNotices(PublicDecisionRepository notices) {
        this.notices = notices;
    }

    @Override
    public List<ApprovingNotice> of(EditionId edition, @Nullable String typed) {
        return Stream.concat(typed(typed).stream(), notices.approvingEdition(edition.value()).stream())
                .map(row -> row.line().number())
                .distinct()
                .sorted(NEWEST_FIRST)
                .map(number -> new ApprovingNotice(number.text(), number.address()))
                .toList();
    }

    private Optional<PublicRow> typed(@Nullable String typed) {
        return Optional.ofNullable(typed)
                .flatMap(DecisionNumber::parse)
                .flatMap(number -> notices.row(number.year(), number.number()));
    }
}
