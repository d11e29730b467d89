package uk.muster.chart;

import java.util.List;

/**
 * What came of reading a table as a chart: its drawing, or why there is none.
 *
 * @param drawings one, or of many bars several, none higher than fits on a page; none if the table cannot be drawn
 * @param summary what they show, in sentences
 * @param fault why it cannot be drawn and how to mend it, in sentences; empty if it can
 */
public record ChartReading(List<Drawing> drawings, String summary, String fault) {

    public ChartReading {
        drawings = List.copyOf(drawings);
    }

    static ChartReading drawn(Chart chart) {
        return new ChartReading(chart.drawings(), Summary.of(chart), "");
    }

    static ChartReading undrawable(String why) {
        return new ChartReading(List.of(), "", why);
    }
}
