package uk.muster.chart;

import java.util.List;
import java.util.stream.Stream;

/**
 * Figures to draw: as a line with dots if they follow each other in time, else as bars.
 *
 * @param names of the rows; each series has as many figures
 * @param times where the rows lie in time; empty if their names are no times in order
 */
record Chart(String caption, List<String> names, List<Long> times, List<Series> series) {

    Chart {
        names = List.copyOf(names);
        times = List.copyOf(times);
        series = List.copyOf(series);
    }

    List<Drawing> drawings() {
        return times.isEmpty() ? BarChart.of(this) : List.of(LineChart.of(this));
    }

    Stream<Figure> figures() {
        return series.stream().flatMap(Series::known);
    }
}
