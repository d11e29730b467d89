package uk.muster.publication.rendering;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;

/**
 * Makes a page ready for the renderer of PDF: numbers stand in the first line of their paragraph, links and header cells
 * say what they are, the outline becomes bookmarks, and no character is left that the fonts lack. Decision 0120.
 */
final class PrintablePage {

    private static final String REPLACED =
            "Characters that are not in the fonts of this file stand in square brackets by"
                    + " their Unicode numbers. The web page of this paper shows them as they were written.";

    /** Of drawings, in pixels: as wide as the column of text, and as the widest cell of a unit's words. */
    private static final int WIDTH = 570;

    private static final int WIDTH_IN_CELL = 330;

    /** "paragraphs 1,077–1,081" */
    private static final int SHORT = 30;

    /** What ends with a colon, or stands above a table of units. */
    private static final String LEADS =
            ".paper p:matchesWholeText(:\\s*$):has(+ *), .paper p:has(+ .paper__scroll > .paper__units)";

    /** Longer ones, of four lines and more, do not stand alone, and may be parted. */
    private static final int LEAD = 240;

    /** Without anything in it the renderer forgets an item's number. */
    private static final String NO_BREAK_SPACE = "\u00A0";

    /** Of the number of an item that stands in the space of any list. */
    private static final int USUAL_DIGITS = 1;

    /** Of characters in half a sheet of a unit's words. */
    private static final int ROW = 1000;

    private static final Pattern MARKS = Pattern.compile("[.,;:!?)\\]’”…]+");

    private final Document page;
    private final PdfFonts fonts;
    private final MissingCharacters missing;

    private PrintablePage(String html, PdfFonts fonts) {
        this.fonts = fonts;
        page = Jsoup.parse(html);
        missing = new MissingCharacters(fonts);
    }

    static PrintablePage of(String html, PdfFonts fonts) {
        PrintablePage printable = new PrintablePage(html, fonts);
        printable.prepare();
        return printable;
    }

    org.w3c.dom.Document toW3c() {
        return new W3CDom().fromJsoup(page);
    }

    /** What its sheets must show: the front, the contents, and the paper itself. */
    List<PageWords> words() {
        return page.select("body > div").stream().map(PageWords::of).toList();
    }

    private void prepare() {
        page.select(".paper__paragraph").forEach(PrintablePage::numberInLine);
        page.select(LEADS).stream()
                .filter(lead -> lead.text().length() <= LEAD)
                .forEach(lead -> lead.addClass("print__lead"));
        page.select(".paper__paragraph:has(.paper__units)").forEach(PrintablePage::keepRows);
        page.select(".paper a[href^=#]").forEach(PrintablePage::keepWithMark);
        page.select(".paper__details dt").forEach(label -> label.appendText(":"));
        page.select("li:not(:has(*))").stream()
                .filter(item -> item.text().isBlank())
                .forEach(item -> item.text(NO_BREAK_SPACE));
        page.select("ol").forEach(PrintablePage::makeRoomForNumbers);
        spellOut();
        page.select("table").forEach(table -> PrintableTable.prepare(table, fonts.shapes()));
        page.select("svg[role=img]").forEach(this::drawing);
        page.select("a[href]")
                .forEach(
                        link -> link.attr("title", link.hasAttr("aria-label") ? link.attr("aria-label") : link.text()));
        page.head().appendChild(bookmarks());
    }

    /** The number as plain words at the start of the text, where whoever listens expects it; it leads nowhere on paper. */
    private static void numberInLine(Element paragraph) {
        Element text = paragraph.selectFirst(".paper__text");
        Element link = paragraph.selectFirst("a.paper__number");
        if (text == null || link == null) {
            return;
        }
        Element line = text.selectFirst("> p:first-child, > figure:first-child > figcaption");
        if (line == null || beginsWithPicture(line)) {
            boolean table = text.selectFirst("> .paper__scroll:first-child") != null;
            line = text.prependElement("p").addClass(table ? "print__number print__number--table" : "print__number");
        }
        line.prependElement("span").addClass("paper__number").text(link.ownText());
        link.remove();
    }

    /** Room for what leads to a table of units and its first row. The others are not parted, unless they are long. */
    private static void keepRows(Element paragraph) {
        Elements rows = paragraph.select(".paper__units > tbody > tr");
        boolean drawn = rows.first() instanceof Element first && first.selectFirst("svg") != null;
        beginOf(paragraph).addClass(drawn ? "print__units print__units--drawn" : "print__units");
        rows.stream().skip(1).filter(PrintablePage::fitsHalfASheet).forEach(row -> row.addClass("print__row"));
    }

    private static Element beginOf(Element paragraph) {
        Element before = paragraph.previousElementSibling();
        if (before != null && before.hasClass("paper__standing")) {
            before = before.previousElementSibling();
        }
        return before != null && before.nameIs("h3") ? before : paragraph.expectFirst("p");
    }

    private static boolean fitsHalfASheet(Element row) {
        return row.text().length() <= ROW
                && row.selectFirst("img") == null
                && row.select("svg").size() <= 1;
    }

    private static boolean beginsWithPicture(Element line) {
        return line.childNodeSize() > 0 && line.childNode(0).nameIs("img");
    }

    /** The renderer would begin a line with the full stop behind a reference: both go on together. */
    private static void keepWithMark(Element link) {
        if (link.text().length() <= SHORT && link.nextSibling() instanceof TextNode text) {
            Matcher marks = MARKS.matcher(text.getWholeText());
            if (marks.lookingAt()) {
                link.wrap("<span class=print__together></span>");
                link.after(new TextNode(marks.group()));
                text.text(text.getWholeText().substring(marks.end()));
            }
        }
    }

    /** "2014. Much was done." begins a list, too, whose number is wide. */
    private static void makeRoomForNumbers(Element list) {
        int digits =
                String.valueOf(PageWords.numberOf(list, list.childrenSize())).length();
        if (digits > USUAL_DIGITS) {
            list.attr("style", "padding-left: %dmm".formatted(3 + digits * 5 / 2));
        }
    }

    private void drawing(Element svg) {
        svg.attr("alt", svg.select("> title, > desc").eachText().stream().collect(Collectors.joining(". ")));
        PaperDrawing.fix(svg, svg.closest("td") == null ? WIDTH : WIDTH_IN_CELL, fonts.shapes());
    }

    private void spellOut() {
        page.body().forEachNode(node -> {
            if (node instanceof TextNode text) {
                text.text(missing.spelledOut(text.getWholeText()));
            }
        });
        Element title = page.head().selectFirst("title");
        if (title != null) {
            title.text(missing.spelledOut(title.text()));
        }
        if (missing.any()) {
            page.select(".print__front")
                    .forEach(front ->
                            front.appendElement("p").addClass("print__replaced").text(REPLACED));
        }
    }

    /** What a reader's side bar shows: the sections and objectives, and below these their deliverables. */
    private Element bookmarks() {
        Element bookmarks = new Element("bookmarks");
        Element latest = bookmarks;
        for (Element heading : page.select("h2, .paper__deliverable > h3")) {
            Element bookmark =
                    new Element("bookmark").attr("name", heading.text()).attr("href", "#" + anchor(heading));
            if (heading.nameIs("h3")) {
                latest.appendChild(bookmark);
            } else {
                bookmarks.appendChild(bookmark);
                latest = bookmark;
            }
        }
        return bookmarks;
    }

    private static String anchor(Element heading) {
        Element parent = heading.parent();
        return heading.hasAttr("id") || parent == null ? heading.id() : parent.id();
    }
}
