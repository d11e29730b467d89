package uk.muster.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A table that is to be drawn: what its first column names has figures in the others. All are plain words.
 *
 * @param head a name a column
 * @param rows each with as many cells as the head
 */
public record ChartTable(String caption, List<String> head, List<List<String>> rows) {

    /** More could not be told apart. */
    private static final int MOST_SERIES = 4;

    public ChartTable {
        head = List.copyOf(head);
        rows = rows.stream().map(List::copyOf).toList();
    }

    public ChartReading read() {
        try {
            return ChartReading.drawn(chart());
        } catch (Undrawable e) {
            return ChartReading.undrawable(e.why);
        }
    }

    private Chart chart() {
        if (caption.isEmpty()) {
            throw new Undrawable("The chart has no caption. Say after “Chart:” what it shows, and in which unit.");
        }
        int columns = head.size() - 1;
        if (columns < 1 || columns > MOST_SERIES) {
            throw new Undrawable(
                    "A chart has one column of names and one to four of figures; this table has %d of figures. %s"
                            .formatted(columns, columns < 1 ? "Add one." : "Take some away, or make two charts."));
        }
        if (rows.isEmpty()) {
            throw new Undrawable("The table has no rows. Add one for each unit or month.");
        }
        List<String> names = rows.stream().map(row -> row.getFirst().strip()).toList();
        List<Series> series = new ArrayList<>();
        for (int column = 1; column <= columns; column++) {
            series.add(series(column));
        }
        demandOneUnit(series);
        return new Chart(caption, names, TimeAxis.of(names), series);
    }

    private Series series(int column) {
        List<@Nullable Figure> figures = new ArrayList<>();
        for (List<String> row : rows) {
            figures.add(figure(row.getFirst(), head.get(column), row.get(column)));
        }
        return new Series(head.get(column).strip(), figures);
    }

    private static @Nullable Figure figure(String row, String column, String cell) {
        if (Figure.isGap(cell)) {
            return null;
        }
        return Figure.of(cell)
                .orElseThrow(() -> new Undrawable(
                        ("“%s” (row “%s”, column “%s”) is not a number. Write one like 1,204, −5.2 or 77.3%%, or leave"
                                        + " the cell empty where there is none.")
                                .formatted(cell.strip(), row.strip(), column.strip())));
    }

    /** One drawing has one scale: twelve per cent beside twelve people would mislead. */
    private static void demandOneUnit(List<Series> series) {
        List<Figure> known = series.stream().flatMap(Series::known).toList();
        if (known.isEmpty()) {
            throw new Undrawable("The table has no figures. Write numbers like 1,204, −5.2 or 77.3% into it.");
        }
        Optional<Figure> other = known.stream()
                .filter(figure -> !figure.hasUnitOf(known.getFirst()))
                .findFirst();
        if (other.isPresent()) {
            throw new Undrawable("“%s” and “%s” are of different units. Give all figures the same, or make two charts."
                    .formatted(known.getFirst().text(), other.get().text()));
        }
    }

    /** Why a table is no chart. */
    private static final class Undrawable extends RuntimeException {

        private final String why;

        Undrawable(String why) {
            super(why, null, false, false);
            this.why = why;
        }
    }
}
