package uk.muster.chart;

/** What tells one series from another: a shape and a way to fill, beside a colour. */
enum Mark {
    CIRCLE("M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0z", "#4a3480", true, ""),
    SQUARE("M-4.5-4.5h9v9h-9z", "#0f6674", false, ""),
    TRIANGLE("M0-6L6 4.5h-12z", "#9a4a12", true, ""),
    DIAMOND("M0-6.5L6.5 0L0 6.5L-6.5 0z", "#535b65", false, "4 3");

    private final String path;
    private final String colour;
    private final boolean solid;
    private final String dashes;

    Mark(String path, String colour, boolean solid, String dashes) {
        this.path = path;
        this.colour = colour;
        this.solid = solid;
        this.dashes = dashes;
    }

    /** Its shape at a place, so many pixels to the right of it. */
    void draw(Svg svg, String x, double y, int shift) {
        svg.open("svg", "x", x, "y", Svg.number(y), "overflow", "visible");
        svg.element(
                "path",
                "class",
                "chart__shape " + name("solid", "hollow"),
                "d",
                path,
                "transform",
                "translate(" + shift + " 0)",
                "fill",
                solid ? colour : "#ffffff",
                "stroke",
                colour,
                "stroke-width",
                "2");
        svg.close("svg");
    }

    void bar(Svg svg, double from, double to, double y, int thickness) {
        svg.element(
                "rect",
                "class",
                name("solid", "hollow"),
                "x",
                Svg.percent(from),
                "y",
                Svg.number(y),
                "width",
                Svg.percent(to - from),
                "height",
                String.valueOf(thickness),
                "fill",
                solid ? colour : "#ffffff",
                "stroke",
                colour,
                "stroke-width",
                "2",
                "stroke-dasharray",
                dashes);
    }

    void line(Svg svg, double fromX, double fromY, double toX, double toY) {
        svg.element(
                "line",
                "class",
                name("line", "line"),
                "x1",
                Svg.percent(fromX),
                "y1",
                Svg.number(fromY),
                "x2",
                Svg.percent(toX),
                "y2",
                Svg.number(toY),
                "stroke",
                colour,
                "stroke-width",
                "2.5",
                "stroke-linecap",
                "round");
    }

    private String name(String ifSolid, String ifHollow) {
        return "chart__series-" + (ordinal() + 1) + " chart__" + (solid ? ifSolid : ifHollow);
    }
}
