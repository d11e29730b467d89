package uk.muster.publication.rendering;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.ImageTranscoder;
import org.apache.batik.transcoder.image.PNGTranscoder;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.springframework.stereotype.Component;
import org.springframework.util.ConcurrentLruCache;
import uk.muster.chart.Drawing;
import uk.muster.picture.Picture;

/** Charts as pictures of dots, which every program that reads Word documents shows. Decision 0205. */
@Component
class ChartPictures {

    /** Dots to a pixel of the sheet: paper shows more than a screen. */
    private static final int FINENESS = 2;

    private final PdfFonts fonts;

    /** Drawing takes far longer than all else in a document, and a paper is made again and again; one takes about 20 KB. */
    private final ConcurrentLruCache<Wanted, Picture> drawn = new ConcurrentLruCache<>(500, this::draw);

    ChartPictures(PdfFonts fonts) {
        this.fonts = fonts;
    }

    /** @param width in pixels of the sheet, 96 to an inch; the picture is so many times finer that it prints sharply */
    Picture of(Drawing drawing, int width) {
        return drawn.get(new Wanted(drawing.svg(), width));
    }

    private Picture draw(Wanted wanted) {
        Document drawing = Jsoup.parse(wanted.svg(), Parser.xmlParser());
        Element svg = drawing.expectFirst("svg");
        MissingCharacters missing = new MissingCharacters(fonts);
        svg.select("text").forEach(words -> words.text(missing.spelledOut(words.wholeText())));
        PaperDrawing.fix(svg, wanted.width(), fonts.shapes());
        return Picture.of(png(new W3CDom().fromJsoup(drawing), wanted.width() * FINENESS), "png");
    }

    /** On white: what is transparent would be black on a dark screen. */
    static byte[] png(org.w3c.dom.Document drawing, int width) {
        PNGTranscoder transcoder = new PNGTranscoder();
        transcoder.addTranscodingHint(ImageTranscoder.KEY_WIDTH, (float) width);
        transcoder.addTranscodingHint(ImageTranscoder.KEY_BACKGROUND_COLOR, Color.WHITE);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            transcoder.transcode(new TranscoderInput(drawing), new TranscoderOutput(bytes));
        } catch (TranscoderException e) {
            throw new IllegalStateException("A drawing cannot be read", e);
        }
        return bytes.toByteArray();
    }

    private record Wanted(String svg, int width) {}
}
