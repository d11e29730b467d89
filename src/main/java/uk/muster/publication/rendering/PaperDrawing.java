package uk.muster.publication.rendering;

import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Makes the drawing of a page ready for paper, where nothing changes any more: it gets a width, lengths in per cent of it
 * become pixels, and letters become shapes.
 */
final class PaperDrawing {

    private static final double TYPE = 14;

    private final Element svg;
    private final int width;
    private final LetterShapes shapes;

    private PaperDrawing(Element svg, int width, LetterShapes shapes) {
        this.svg = svg;
        this.width = width;
        this.shapes = shapes;
    }

    /** @param svg whose words the shapes' fonts can show */
    static void fix(Element svg, int width, LetterShapes shapes) {
        new PaperDrawing(svg, width, shapes).fix();
    }

    private void fix() {
        svg.attr("width", String.valueOf(width));
        svg.select("[class]").removeAttr("class");
        for (String length : new String[] {"x", "x1", "x2", "width"}) {
            svg.select("[" + length + "$=%]").forEach(part -> part.attr(length, number(pixels(part.attr(length)))));
        }
        svg.select("svg svg").forEach(PaperDrawing::move);
        svg.select("text").forEach(this::outline);
    }

    /** A drawing within the drawing, which not every program knows, as a group. */
    private static void move(Element inner) {
        String place = "translate(" + inner.attr("x") + " " + inner.attr("y") + ")";
        inner.clearAttributes();
        inner.tagName("g", Parser.NamespaceSvg).attr("transform", place);
    }

    private void outline(Element text) {
        LetterShapes.Outline outline = shapes.of(text.wholeText());
        double scale = TYPE / LetterShapes.UNITS;
        double length = outline.width() * scale;
        double shift = switch (text.attr("text-anchor")) {
            case "end" -> length;
            case "middle" -> length / 2;
            default -> 0;
        };
        double x = pixels(text.attr("x")) + (text.hasAttr("dx") ? pixels(text.attr("dx")) : 0) - shift;
        String fill = text.attr("fill");
        String y = text.attr("y");
        text.clearAttributes();
        text.empty();
        text.tagName("path", Parser.NamespaceSvg)
                .attr("d", outline.path())
                .attr("fill", fill)
                .attr("transform", "translate(%s %s) scale(%s -%3$s)".formatted(number(x), y, scale));
    }

    private double pixels(String length) {
        return length.endsWith("%")
                ? Double.parseDouble(length.substring(0, length.length() - 1)) * width / 100
                : Double.parseDouble(length);
    }

    private static String number(double value) {
        return String.valueOf(Math.round(value * 100) / 100.0);
    }
}
