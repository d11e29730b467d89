package uk.muster.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Bars that run across, each below what it is about: names may be long and phones narrow. Values stand at the bars' ends,
 * so that no scale is needed; bars of negative values run to the left of zero.
 */
final class BarChart {

    /** Half a sheet: what does not fit on one leaves little of it empty. */
    private static final int HIGHEST = 420;

    private static final int THICKNESS = 14;
    private static final int STEP = 20;
    private static final int GAP = 10;

    /** Room for a value beside the longest bar, in per cent of the width. */
    private static final double ROOM = 24;

    private final Chart chart;
    private final double lowest;
    private final double highest;

    private BarChart(Chart chart) {
        this.chart = chart;
        lowest = Math.min(0, chart.figures().mapToDouble(Figure::size).min().orElse(0));
        double high =
                Math.max(0, chart.figures().mapToDouble(Figure::size).max().orElse(0));
        highest = lowest == high ? 1 : high;
    }

    static List<Drawing> of(Chart chart) {
        return new BarChart(chart).drawings();
    }

    private List<Drawing> drawings() {
        List<int[]> parts = parts();
        return IntStream.range(0, parts.size())
                .mapToObj(part -> drawing(parts.get(part)[0], parts.get(part)[1], part, parts.size()))
                .toList();
    }

    /** The first row of each part, and the first that is not in it. */
    private List<int[]> parts() {
        List<int[]> parts = new ArrayList<>();
        int from = 0;
        int height = 0;
        for (int row = 0; row < chart.names().size(); row++) {
            if (row > from && height + height(row) > HIGHEST) {
                parts.add(new int[] {from, row});
                from = row;
                height = 0;
            }
            height += height(row);
        }
        parts.add(new int[] {from, chart.names().size()});
        return parts;
    }

    private int height(int row) {
        return Lines.of(chart.names().get(row)).size() * Svg.LINE
                + chart.series().size() * STEP
                + GAP;
    }

    private Drawing drawing(int from, int to, int part, int parts) {
        Svg svg = new Svg();
        double y = Legend.draw(svg, chart);
        for (int row = from; row < to; row++) {
            row(svg, row, y);
            y += height(row);
        }
        String title = parts == 1 ? chart.caption() : "%s (part %d of %d)".formatted(chart.caption(), part + 1, parts);
        String description = part == 0
                ? Summary.of(chart)
                : "From %s to %s."
                        .formatted(chart.names().get(from), chart.names().get(to - 1));
        return svg.drawing(title, description, y);
    }

    private void row(Svg svg, int row, double top) {
        double y = top;
        for (String line : Lines.of(chart.names().get(row))) {
            svg.label("0%", y + 14, 0, "start", line);
            y += Svg.LINE;
        }
        for (int index = 0; index < chart.series().size(); index++) {
            bar(svg, Mark.values()[index], chart.series().get(index).figures().get(row), y + 3);
            y += STEP;
        }
        svg.axis(x(0), top + (y - top - chart.series().size() * STEP), x(0), y, true);
    }

    private void bar(Svg svg, Mark mark, @Nullable Figure figure, double y) {
        double middle = y + THICKNESS / 2.0;
        if (figure == null) {
            svg.label(Svg.percent(x(0)), middle + 5, 6, "start", "no figure");
            return;
        }
        double end = x(figure.size());
        int side = figure.size() < 0 ? -1 : 1;
        if (figure.size() != 0) {
            mark.bar(svg, Math.min(end, x(0)), Math.max(end, x(0)), y, THICKNESS);
        }
        boolean told = chart.series().size() > 1;
        if (told) {
            mark.draw(svg, Svg.percent(end), middle, side * 13);
        }
        svg.label(Svg.percent(end), middle + 5, side * (told ? 25 : 7), side < 0 ? "end" : "start", figure.text());
    }

    private double x(double value) {
        double left = lowest < 0 ? ROOM : 0.3;
        double right = highest > 0 ? 100 - ROOM : 99.7;
        return left + (value - lowest) / (highest - lowest) * (right - left);
    }
}
