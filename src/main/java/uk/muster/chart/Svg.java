package uk.muster.chart;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Writes a drawing. Colours and lines are attributes, not styles: pages forbid these, and what makes a PDF knows no style
 * sheet; classes let pages choose others for the dark. It has no ids, since it may stand twice on a page.
 */
final class Svg {

    static final int LINE = 18;

    /** Of papers and of files; letters are a little smaller than the text's. */
    private static final String FONT = "Liberation Sans, Arial, Helvetica, sans-serif";

    /** Until a page or file gives it its own. */
    private static final String WIDTH = "640";

    private static final Pattern FORBIDDEN =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private final StringBuilder text = new StringBuilder();

    /** A whole drawing of what was written. */
    Drawing drawing(String title, String description, double height) {
        Svg root = new Svg();
        root.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "class",
                "chart__drawing",
                "role",
                "img",
                "width",
                WIDTH,
                "height",
                number(height),
                "font-family",
                FONT,
                "font-size",
                "14");
        root.open("title").words(title).close("title");
        root.open("desc").words(description).close("desc");
        root.text.append(text);
        root.close("svg");
        return new Drawing(title, description, root.text.toString());
    }

    /** @param attributes names and values by turns; an empty value leaves its attribute out */
    Svg open(String name, String... attributes) {
        start(name, attributes);
        text.append('>');
        return this;
    }

    Svg element(String name, String... attributes) {
        start(name, attributes);
        text.append("/>");
        return this;
    }

    Svg close(String name) {
        text.append("</").append(name).append('>');
        return this;
    }

    Svg words(String words) {
        text.append(escaped(words));
        return this;
    }

    /**
     * Writes words in one line.
     *
     * @param shift so many pixels to the right of x
     * @param anchor which end of the words stands there
     */
    void label(String x, double y, int shift, String anchor, String words) {
        open(
                "text",
                "class",
                "chart__words",
                "x",
                x,
                "y",
                number(y),
                "dx",
                shift == 0 ? "" : String.valueOf(shift),
                "text-anchor",
                anchor.equals("start") ? "" : anchor,
                "fill",
                "#1b1f24");
        words(words).close("text");
    }

    void axis(double fromX, double fromY, double toX, double toY, boolean strong) {
        element(
                "line",
                "class",
                strong ? "chart__axis" : "chart__grid",
                "x1",
                percent(fromX),
                "y1",
                number(fromY),
                "x2",
                percent(toX),
                "y2",
                number(toY),
                "stroke",
                strong ? "#83888f" : "#d9d7d2");
    }

    static String percent(double value) {
        return number(value) + "%";
    }

    static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value).replaceFirst("\\.?0+$", "");
    }

    private void start(String name, String... attributes) {
        text.append('<').append(name);
        for (int index = 0; index < attributes.length; index += 2) {
            if (!attributes[index + 1].isEmpty()) {
                text.append(' ').append(attributes[index]).append("=\"");
                text.append(escaped(attributes[index + 1])).append('"');
            }
        }
    }

    private static String escaped(String words) {
        return FORBIDDEN
                .matcher(words)
                .replaceAll("")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
