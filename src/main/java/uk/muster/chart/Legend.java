package uk.muster.chart;

/** Says below each other which shape stands for which series; a single series needs none. */
final class Legend {

    private Legend() {}

    /** @return where it ends */
    static double draw(Svg svg, Chart chart) {
        if (chart.series().size() == 1) {
            return 0;
        }
        double y = 0;
        for (int index = 0; index < chart.series().size(); index++) {
            Mark.values()[index].draw(svg, "0%", y + 9, 8);
            for (String line : Lines.of(chart.series().get(index).name())) {
                svg.label("0%", y + 14, 22, "start", line);
                y += Svg.LINE;
            }
            y += 4;
        }
        return y + 8;
    }
}
