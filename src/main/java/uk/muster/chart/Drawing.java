package uk.muster.chart;

/**
 * A picture of a chart as SVG. Whatever its width, letters keep their size: what lies across is in per cent of it.
 *
 * @param title what it shows
 * @param description what it tells
 * @param svg one element, safe to put into a page
 */
public record Drawing(String title, String description, String svg) {}
