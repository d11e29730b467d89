package uk.muster.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Says in sentences what a chart shows: the highest, the lowest and, over time, the change from first to last. */
final class Summary {

    /** More than these are counted rather than named. */
    private static final int MOST_NAMED = 3;

    private static final Comparator<Figure> BY_VALUE = Comparator.comparing(Figure::value);

    private final Chart chart;

    private Summary(Chart chart) {
        this.chart = chart;
    }

    static String of(Chart chart) {
        Summary summary = new Summary(chart);
        return chart.series().stream()
                .filter(series -> series.known().findAny().isPresent())
                .map(summary::of)
                .collect(Collectors.joining(" "));
    }

    private String of(Series series) {
        String subject = chart.series().size() == 1 || series.name().isEmpty() ? "" : series.name() + ": ";
        String sentence = subject + (chart.times().isEmpty() ? "" : change(series)) + extremes(series) + ".";
        return sentence.substring(0, 1).toUpperCase(Locale.UK) + sentence.substring(1);
    }

    private String change(Series series) {
        List<Integer> known = IntStream.range(0, series.figures().size())
                .filter(row -> series.figures().get(row) != null)
                .boxed()
                .toList();
        Figure first = figure(series, known.getFirst());
        Figure last = figure(series, known.getLast());
        if (known.size() == 1) {
            return "";
        }
        int direction = BY_VALUE.compare(last, first);
        return "from %s in %s to %s in %s, %s; "
                .formatted(
                        first.text(),
                        name(known.getFirst()),
                        last.text(),
                        name(known.getLast()),
                        direction == 0
                                ? "no change"
                                : (direction > 0 ? "a rise of " : "a fall of ") + last.distance(first));
    }

    private String extremes(Series series) {
        Figure highest = series.known().max(BY_VALUE).orElseThrow();
        Figure lowest = series.known().min(BY_VALUE).orElseThrow();
        if (BY_VALUE.compare(highest, lowest) == 0) {
            return series.known().count() == 1 ? where(series, highest) : "all are " + highest.text();
        }
        return "highest: " + where(series, highest) + "; lowest: " + where(series, lowest);
    }

    private String where(Series series, Figure figure) {
        List<String> names = new ArrayList<>();
        for (int row = 0; row < series.figures().size(); row++) {
            Figure other = series.figures().get(row);
            if (other != null && BY_VALUE.compare(other, figure) == 0) {
                names.add(name(row));
            }
        }
        String all = names.size() > MOST_NAMED
                ? names.size() + " of " + chart.names().size()
                : String.join(", ", names);
        return all + " (" + figure.text() + ")";
    }

    private String name(int row) {
        String name = chart.names().get(row);
        return name.isEmpty() ? "row " + (row + 1) : name;
    }

    private static Figure figure(Series series, int row) {
        return Objects.requireNonNull(series.figures().get(row));
    }
}
