package uk.muster.chart;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A line with dots from left to right in time; where a figure is missing the line is broken. */
final class LineChart {

    private static final int HEIGHT = 200;
    private static final int ABOVE = 26;
    private static final int BELOW = 42;

    /** Where the first and the last dot lie and the scale's lines begin, in per cent of the width. */
    private static final double LEFT = 17;

    private static final double RIGHT = 96;
    private static final double SCALE = 13.5;

    /** So many letters of names fit beside each other on a phone. */
    private static final double LETTERS = 36;

    private final Chart chart;
    private final Scale scale;
    private final Svg svg = new Svg();
    private final double top;

    private LineChart(Chart chart) {
        this.chart = chart;
        scale = Scale.of(
                chart.figures().mapToDouble(Figure::size).min().orElse(0),
                chart.figures().mapToDouble(Figure::size).max().orElse(0));
        top = Legend.draw(svg, chart) + ABOVE;
    }

    static Drawing of(Chart chart) {
        return new LineChart(chart).drawing();
    }

    private Drawing drawing() {
        scaleLines();
        names();
        for (int index = 0; index < chart.series().size(); index++) {
            line(Mark.values()[index], chart.series().get(index).figures());
        }
        if (chart.series().size() == 1) {
            extremes(chart.series().getFirst());
        }
        return svg.drawing(chart.caption(), Summary.of(chart), top + HEIGHT + BELOW);
    }

    private void scaleLines() {
        Figure like = chart.figures().findFirst().orElseThrow();
        for (double number : scale.numbers()) {
            svg.axis(SCALE, y(number), 100, y(number), number == 0);
            svg.label(Svg.percent(SCALE), y(number) + 5, -5, "end", scale.label(number, like));
        }
    }

    /** As many names as fit, the first and the last among them. */
    private void names() {
        int last = chart.names().size() - 1;
        int longest = chart.names().stream().mapToInt(String::length).max().orElse(1);
        int shown = Math.clamp((int) (LETTERS / (longest + 2)), 2, Math.min(6, last + 1));
        IntStream.range(0, shown)
                .map(index -> Math.round((float) index * last / (shown - 1)))
                .forEach(row -> {
                    svg.axis(x(row), top + HEIGHT, x(row), top + HEIGHT + 6, true);
                    String anchor = row == last ? "end" : "middle";
                    svg.label(
                            Svg.percent(row == last ? 100 : x(row)),
                            top + HEIGHT + 36,
                            0,
                            anchor,
                            chart.names().get(row));
                });
    }

    private void line(Mark mark, List<@Nullable Figure> figures) {
        for (int row = 1; row < figures.size(); row++) {
            Figure before = figures.get(row - 1);
            Figure figure = figures.get(row);
            if (before != null && figure != null) {
                mark.line(svg, x(row - 1), y(before.size()), x(row), y(figure.size()));
            }
        }
        for (int row = 0; row < figures.size(); row++) {
            Figure figure = figures.get(row);
            if (figure != null) {
                mark.draw(svg, Svg.percent(x(row)), y(figure.size()), 0);
            }
        }
    }

    /** The highest value stands above its dot and the lowest below, where they do not meet. */
    private void extremes(Series series) {
        Figure highest = series.known().max(Comparator.comparing(Figure::value)).orElseThrow();
        Figure lowest = series.known().min(Comparator.comparing(Figure::value)).orElseThrow();
        value(series, highest, -12);
        if (lowest.value().compareTo(highest.value()) != 0) {
            value(series, lowest, 20);
        }
    }

    private void value(Series series, Figure figure, int shift) {
        int row = IntStream.range(0, series.figures().size())
                .filter(index -> Objects.equals(series.figures().get(index), figure))
                .findFirst()
                .orElseThrow();
        int last = series.figures().size() - 1;
        String anchor = row == 0 ? "start" : row == last ? "end" : "middle";
        svg.label(Svg.percent(x(row)), y(figure.size()) + shift, 0, anchor, figure.text());
    }

    private double x(int row) {
        long first = chart.times().getFirst();
        double length = chart.times().getLast() - first;
        return LEFT + (chart.times().get(row) - first) / length * (RIGHT - LEFT);
    }

    private double y(double value) {
        return top + (1 - scale.share(value)) * HEIGHT;
    }
}
