package uk.muster.plan;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.muster.plan.sheet.Sheet.Row;

/** The heading row of a plan as a file: which column stands where. */
final class PlanHeading {

    private static final String LEAST = Arrays.stream(PlanColumn.values())
            .filter(PlanColumn::isRequired)
            .map(PlanColumn::heading)
            .collect(Collectors.joining(", "));

    private final Map<PlanColumn, Integer> places = new EnumMap<>(PlanColumn.class);

    private PlanHeading() {}

    static PlanHeading read(Row row, ImportProblems problems) {
        PlanHeading heading = new PlanHeading();
        for (int place = 0; place < row.cells().size(); place++) {
            heading.take(row.number(), row.cell(place), place, problems);
        }
        if (heading.places.isEmpty()) {
            problems.error(row.number(), null, "The first row must name the columns: %s.".formatted(LEAST));
            return heading;
        }
        Arrays.stream(PlanColumn.values())
                .filter(PlanColumn::isRequired)
                .filter(column -> !heading.places.containsKey(column))
                .forEach(column -> problems.error(
                        row.number(),
                        null,
                        "The column %s is missing. Add it: a plan has at least %s."
                                .formatted(column.heading(), LEAST)));
        return heading;
    }

    private void take(int row, String text, int place, ImportProblems problems) {
        if (text.isEmpty()) {
            return;
        }
        Optional<PlanColumn> column = PlanColumn.headed(text);
        if (column.isEmpty()) {
            problems.warning(row, null, "The column “%s” is not one of a plan and is left out.".formatted(text));
        } else if (places.putIfAbsent(column.get(), place) != null) {
            problems.error(row, column.get(), "There are two columns of this name. Take one out.");
        }
    }

    Set<PlanColumn> columns() {
        return places.keySet();
    }

    String text(Row row, PlanColumn column) {
        Integer place = places.get(column);
        return place == null ? "" : row.cell(place);
    }
}
