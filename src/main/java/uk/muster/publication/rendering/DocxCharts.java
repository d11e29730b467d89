package uk.muster.publication.rendering;

import uk.muster.chart.Drawing;

/** Places the drawings of charts in a Word document, with the words that stand for them. */
final class DocxCharts {

    /** Twentieths of a point. */
    private static final int PIXEL = 15;

    private final DocxPictures pictures;
    private final ChartPictures charts;

    DocxCharts(DocxPictures pictures, ChartPictures charts) {
        this.pictures = pictures;
        this.charts = charts;
    }

    /** @param width that the drawing fills */
    void write(Drawing drawing, int width) {
        pictures.write(charts.of(drawing, width / PIXEL), drawing.title() + ". " + drawing.description(), width);
    }
}
