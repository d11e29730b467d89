package uk.muster.update.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.muster.round.RoundId;
import uk.muster.security.AreaId;
import uk.muster.update.CoverageFilter;
import uk.muster.update.CoverageFilter.Showing;

/** What the coverage view shows, as its address says it; what the address says wrongly is as if it were not said. */
record CoverageChoice(Optional<RoundId> round, CoverageFilter filter, Optional<Boolean> asList) {

    private static final String FORCE_WIDE = "none";
    private static final String LIST = "list";
    private static final String TABLE = "table";

    static CoverageChoice of(QueryParameters parameters) {
        String area = parameters.getSingleParameter("area").orElse("");
        CoverageFilter filter = new CoverageFilter(
                showing(parameters.getSingleParameter("showing").orElse("")),
                number(area).map(AreaId::new).orElse(null),
                area.equals(FORCE_WIDE),
                number(parameters.getSingleParameter("objective").orElse(""))
                        .map(Long::intValue)
                        .orElse(null));
        return new CoverageChoice(
                number(parameters.getSingleParameter("round").orElse("")).map(RoundId::new),
                filter,
                parameters
                        .getSingleParameter("as")
                        .filter(as -> as.equals(LIST) || as.equals(TABLE))
                        .map(LIST::equals));
    }

    QueryParameters parameters() {
        Map<String, String> parameters = new HashMap<>();
        round.ifPresent(id -> parameters.put("round", String.valueOf(id.value())));
        if (filter.showing() != Showing.ALL) {
            parameters.put("showing", filter.showing().name());
        }
        if (filter.forceWide() || filter.area() != null) {
            parameters.put(
                    "area",
                    filter.area() == null
                            ? FORCE_WIDE
                            : String.valueOf(filter.area().value()));
        }
        if (filter.objective() != null) {
            parameters.put("objective", String.valueOf(filter.objective()));
        }
        asList.ifPresent(list -> parameters.put("as", list ? LIST : TABLE));
        return QueryParameters.simple(parameters);
    }

    /** Another round has other areas and objectives, so that only what is shown of each update stays. */
    CoverageChoice withRound(RoundId other) {
        return new CoverageChoice(Optional.of(other), new CoverageFilter(filter.showing(), null, false, null), asList);
    }

    CoverageChoice withShowing(Showing showing) {
        return with(new CoverageFilter(showing, filter.area(), filter.forceWide(), filter.objective()));
    }

    CoverageChoice withArea(@Nullable AreaId area, boolean forceWide) {
        return with(new CoverageFilter(filter.showing(), area, forceWide, filter.objective()));
    }

    CoverageChoice withObjective(@Nullable Integer objective) {
        return with(new CoverageFilter(filter.showing(), filter.area(), filter.forceWide(), objective));
    }

    CoverageChoice withList(boolean list) {
        return new CoverageChoice(round, filter, Optional.of(list));
    }

    private CoverageChoice with(CoverageFilter other) {
        return new CoverageChoice(round, other, asList);
    }

    private static Showing showing(String name) {
        return Stream.of(Showing.values())
                .filter(showing -> showing.name().equals(name))
                .findFirst()
                .orElse(Showing.ALL);
    }

    private static Optional<Long> number(String digits) {
        return digits.matches("[0-9]{1,9}") ? Optional.of(Long.valueOf(digits)) : Optional.empty();
    }
}
