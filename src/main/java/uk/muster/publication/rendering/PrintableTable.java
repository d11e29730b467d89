package uk.muster.publication.rendering;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;

/** Makes a table ready for the renderer of PDF, which loses words that do not fit a sheet. Decision 0221. */
final class PrintableTable {

    /** Of characters in a head that is shown on every sheet. */
    private static final int MOST_IN_HEAD = 300;

    /** Of characters in one of its cells, where a column may become as narrow as a letter. */
    private static final int MOST_IN_NARROW_HEAD = 25;

    /** Of the column of text, and of the cell of a unit's words, in millimetres. */
    private static final int SPACE = 150;

    private static final int SPACE_IN_CELL = 84;

    /** Of words in a table, which may be bold: a tenth wider than plain ones. In millimetres. */
    private static final double TYPE = 10 * 25.4 / 72 * 1.1;

    /** Of a column without pictures, of the space round a picture or a word, and of a list or quotation round the table. */
    private static final int COLUMN = 20;

    private static final int MARGIN = 5;

    private static final int INDENT = 7;

    /** Of a picture: its width in the column of text and in the cell of a unit's words, and its height. */
    private static final int LARGEST = 40;

    private static final int LARGEST_IN_CELL = 30;

    private static final int HIGHEST = 60;

    private static final Pattern PAIR = Pattern.compile("[\\x{10000}-\\x{10FFFF}]");

    private final Element table;
    private final LetterShapes letters;
    private final boolean inCell;

    private PrintableTable(Element table, LetterShapes letters) {
        this.table = table;
        this.letters = letters;
        inCell = table.parents().is("td");
    }

    static void prepare(Element table, LetterShapes letters) {
        new PrintableTable(table, letters).prepare();
    }

    private void prepare() {
        boolean words = keepsWords();
        Element head = table.selectFirst("> thead");
        if (head != null) {
            head.select("th:not([scope])").attr("scope", "col");
            if (!canRepeat(head) || !words && longestCell(head) > MOST_IN_NARROW_HEAD) {
                head.tagName("tbody");
            }
        }
        if (words) {
            table.addClass("print__words");
        } else {
            table.nodeStream(TextNode.class).toList().forEach(PrintableTable::keepPairs);
        }
        if (!table.hasClass("paper__units")) {
            fitPictures();
        }
    }

    /** Another head stands on the first sheet alone, as a row: the renderer fails at one that leaves no room for rows. */
    private static boolean canRepeat(Element head) {
        return head.text().length() <= MOST_IN_HEAD
                && head.selectFirst("img") == null
                && head.nextElementSibling() != null;
    }

    private static int longestCell(Element head) {
        return head.select("th").stream()
                .mapToInt(cell -> cell.text().length())
                .max()
                .orElse(0);
    }

    /** The renderer widens a column for its pictures, beyond the sheet's edge: none may be that large. */
    private void fitPictures() {
        Elements cells = table.select("> * > tr > *");
        int pictured = columns(cells.stream().filter(cell -> cell.selectFirst("img") != null));
        if (pictured > 0) {
            int columns = columns(cells.stream());
            int share = Math.max(space() / columns, (space() - COLUMN * (columns - pictured)) / pictured);
            int width = Math.clamp(share - MARGIN, 1, inCell ? LARGEST_IN_CELL : LARGEST);
            table.select("img").attr("style", "max-width: %dmm; max-height: %dmm".formatted(width, HIGHEST));
        }
    }

    /** How many there are that hold these cells. */
    private static int columns(Stream<Element> cells) {
        return (int) cells.mapToInt(Element::elementSiblingIndex).distinct().count();
    }

    private int indents() {
        return (int) table.parents().stream()
                .filter(around -> around.is("li, blockquote"))
                .count();
    }

    private int space() {
        return (inCell ? SPACE_IN_CELL : SPACE) - INDENT * indents();
    }

    /** Whether no column is too narrow for its longest word. Otherwise words are broken wherever a column ends. */
    private boolean keepsWords() {
        double[] columns = new double
                [table.select("> * > tr").stream()
                        .mapToInt(Element::childrenSize)
                        .max()
                        .orElse(0)];
        for (Element row : table.select("> * > tr")) {
            for (int column = 0; column < row.childrenSize(); column++) {
                columns[column] = Math.max(columns[column], width(row.child(column)));
            }
        }
        return Arrays.stream(columns).sum() <= space();
    }

    /** In a column narrower than they are, the renderer parts characters that are pairs of halves, and loses them. */
    private static void keepPairs(TextNode text) {
        String[] runs = PAIR.splitWithDelimiters(text.getWholeText(), 0);
        for (int index = 0; index < runs.length; index++) {
            boolean pair = index % 2 == 1;
            text.before(
                    pair ? new Element("span").addClass("print__words").text(runs[index]) : new TextNode(runs[index]));
        }
        text.remove();
    }

    private double width(Element cell) {
        double word = LineEnds.words(cell.text()).stream()
                .mapToDouble(letters::width)
                .map(width -> width * TYPE / LetterShapes.UNITS)
                .max()
                .orElse(0);
        return MARGIN + (cell.selectFirst("img") == null ? word : Math.max(word, inCell ? LARGEST_IN_CELL : LARGEST));
    }
}
