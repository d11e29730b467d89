package uk.muster.publication.rendering;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.springframework.stereotype.Component;

/** The fonts that come with the program, and which characters they can show. Decision 0120. */
@Component
class PdfFonts {

    private static final int NORMAL = 400;
    private static final int BOLD = 700;

    private final List<Face> faces = List.of(
            Face.of("Liberation Sans", NORMAL, FontStyle.NORMAL, "/liberation/LiberationSans-Regular.ttf"),
            Face.of("Liberation Sans", BOLD, FontStyle.NORMAL, "/liberation/LiberationSans-Bold.ttf"),
            Face.of("Liberation Sans", NORMAL, FontStyle.ITALIC, "/liberation/LiberationSans-Italic.ttf"),
            Face.of("Liberation Sans", BOLD, FontStyle.ITALIC, "/liberation/LiberationSans-BoldItalic.ttf"),
            Face.of("Liberation Mono", NORMAL, FontStyle.NORMAL, "/liberation/LiberationMono-Regular.ttf"),
            Face.of("DejaVu Sans", NORMAL, FontStyle.NORMAL, "/fonts/DejaVuSans.ttf"),
            Face.of("Noto Emoji", NORMAL, FontStyle.NORMAL, "/fonts/NotoEmoji-Regular.ttf"));

    private final BitSet shown = shown(faces);

    private final LetterShapes shapes = new LetterShapes(
            faces.stream().filter(Face::isPlain).map(Face::font).toList());

    /** The shapes of plain letters. */
    LetterShapes shapes() {
        return shapes;
    }

    /** Every paper shares the fonts, as PDFBox shares those of the system: only what a paper shows of them is its own. */
    void register(PdfRendererBuilder builder, PDDocument pdf) throws IOException {
        for (Face face : faces) {
            PDFontSupplier font = new PDFontSupplier(PDType0Font.load(pdf, face.font(), true));
            builder.useFont(font, face.family(), face.weight(), face.style(), true);
        }
    }

    /** Whether the character appears as its readers know it: letters that run from right to left do not. */
    boolean shows(int character) {
        byte direction = Character.getDirectionality(character);
        return shown.get(character)
                && direction != Character.DIRECTIONALITY_RIGHT_TO_LEFT
                && direction != Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    private static BitSet shown(List<Face> faces) {
        BitSet shown = new BitSet(Character.MAX_CODE_POINT);
        for (Face face : faces) {
            shown.or(face.characters());
        }
        return shown;
    }

    private record Face(String family, int weight, FontStyle style, TrueTypeFont font) {

        static Face of(String family, int weight, FontStyle style, String path) {
            try (InputStream file = PdfFonts.class.getResourceAsStream(path)) {
                if (file == null) {
                    throw new IllegalStateException("The font " + path + " is missing from the program");
                }
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file));
                // Its ligatures, which nobody misses, took most of a large paper's time.
                font.setEnableGsub(false);
                return new Face(family, weight, style, font);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        boolean isPlain() {
            return weight == NORMAL && style == FontStyle.NORMAL && !family.endsWith("Mono");
        }

        BitSet characters() {
            try {
                CmapLookup glyphs = font.getUnicodeCmapLookup();
                BitSet found = new BitSet(Character.MAX_CODE_POINT);
                for (int character = 0; character <= Character.MAX_CODE_POINT; character++) {
                    found.set(character, glyphs.getGlyphId(character) > 0);
                }
                return found;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
