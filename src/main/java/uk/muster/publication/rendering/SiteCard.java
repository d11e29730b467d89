package uk.muster.publication.rendering;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.parser.Parser;
import org.springframework.stereotype.Component;
import org.springframework.util.ConcurrentLruCache;
import uk.muster.picture.Picture;

/** The picture beside a link to the public site, where people share one: the body's name, and nothing of any paper. */
@Component
public class SiteCard {

    private static final int WIDTH = 1200;
    private static final int HEIGHT = 630;
    private static final int MARGIN = 90;
    private static final int TYPE = 72;
    private static final int LINE = 92;
    private static final int MOST_LINES = 4;
    private static final String INK = "#16202b";
    private static final String QUIET = "#55606e";
    private static final String ACCENT = "#1d4f91";

    private final PdfFonts fonts;
    private final ConcurrentLruCache<String, Picture> drawn = new ConcurrentLruCache<>(2, this::draw);

    SiteCard(PdfFonts fonts) {
        this.fonts = fonts;
    }

    public Picture of(String body) {
        return drawn.get(body);
    }

    private Picture draw(String body) {
        List<String> lines = lines(new MissingCharacters(fonts).spelledOut(body));
        StringBuilder svg = new StringBuilder(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\">".formatted(WIDTH, HEIGHT));
        svg.append("<path fill=\"%s\" d=\"M0 0H%dV16H0Z\"/>".formatted(ACCENT, WIDTH));
        int y = 165;
        for (String line : lines) {
            svg.append(words(line, y, TYPE, INK));
            y += LINE;
        }
        svg.append(words("Board papers and decisions", HEIGHT - MARGIN, 40, QUIET))
                .append("</svg>");
        return Picture.of(
                ChartPictures.png(new W3CDom().fromJsoup(Jsoup.parse(svg.toString(), Parser.xmlParser())), WIDTH),
                "png");
    }

    /** A name that is longer than all of them goes on out of sight. */
    private List<String> lines(String name) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : name.split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && width(longer) > WIDTH - 2 * MARGIN) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return lines.subList(0, Math.min(lines.size(), MOST_LINES));
    }

    private double width(String words) {
        return fonts.shapes().of(words).width() * scale(TYPE);
    }

    private String words(String words, int y, int type, String colour) {
        return "<path fill=\"%s\" transform=\"translate(%d %d) scale(%s -%4$s)\" d=\"%s\"/>"
                .formatted(
                        colour, MARGIN, y, scale(type), fonts.shapes().of(words).path());
    }

    private static double scale(int type) {
        return (double) type / LetterShapes.UNITS;
    }
}
