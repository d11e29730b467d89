package uk.muster.publication.rendering;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.TrueTypeFont;

/**
 * The shapes of letters. In a drawing that has alternative text they stand for the letters, so that nobody hears or finds
 * its words twice, and no program needs to have the font. Decision 0201.
 */
final class LetterShapes {

    /** The fine units in which shapes are told, so many to the height of the type. */
    static final int UNITS = 2048;

    private final List<TrueTypeFont> fonts;
    private final Map<Integer, Letter> letters = new HashMap<>();

    /** @param fonts in the order in which a character is looked for */
    LetterShapes(List<TrueTypeFont> fonts) {
        this.fonts = List.copyOf(fonts);
    }

    /**
     * The outline of a line of words, as the data of an SVG path: it starts at 0 and rises upwards.
     *
     * @param width how far the words reach
     */
    record Outline(String path, int width) {}

    synchronized Outline of(String words) {
        StringBuilder path = new StringBuilder();
        int width = 0;
        for (int character : words.codePoints().toArray()) {
            Letter letter = letters.computeIfAbsent(character, this::letter);
            write(letter.shape(), width, path);
            width += letter.width();
        }
        return new Outline(path.toString(), width);
    }

    /** How far a line of words reaches. */
    synchronized int width(String words) {
        return words.codePoints()
                .mapToObj(character -> letters.computeIfAbsent(character, this::letter))
                .mapToInt(Letter::width)
                .sum();
    }

    private Letter letter(int character) {
        try {
            for (TrueTypeFont font : fonts) {
                int glyph = font.getUnicodeCmapLookup().getGlyphId(character);
                if (glyph > 0) {
                    return letter(font, glyph);
                }
            }
            return new Letter(new GeneralPath(), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Letter letter(TrueTypeFont font, int glyph) throws IOException {
        double scale = (double) UNITS / font.getUnitsPerEm();
        GeneralPath shape = font.getGlyph().getGlyph(glyph).getPath();
        shape.transform(AffineTransform.getScaleInstance(scale, scale));
        return new Letter(shape, (int) Math.round(font.getAdvanceWidth(glyph) * scale));
    }

    private static void write(GeneralPath shape, int left, StringBuilder path) {
        double[] points = new double[6];
        for (PathIterator at = shape.getPathIterator(null); !at.isDone(); at.next()) {
            int segment = at.currentSegment(points);
            path.append("MLQCZ".charAt(segment));
            int coordinates = new int[] {2, 2, 4, 6, 0}[segment];
            for (int index = 0; index < coordinates; index++) {
                path.append(' ').append(Math.round(points[index]) + (index % 2 == 0 ? left : 0));
            }
        }
    }

    private record Letter(GeneralPath shape, int width) {}
}
