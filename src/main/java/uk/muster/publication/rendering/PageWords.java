package uk.muster.publication.rendering;

import java.util.Arrays;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** All that a part of a printable page says, in reading order and without white space, and where it says it. */
final class PageWords implements NodeFilter {

    private static final String NOT_SHOWN = "svg, .visually-hidden, .paper__empty";

    private final StringBuilder words = new StringBuilder();
    private final NavigableMap<Integer, String> places;
    private final boolean contents;

    private PageWords(boolean contents) {
        this.contents = contents;
        places = new TreeMap<>(Map.of(0, contents ? "the contents" : "the front sheet"));
    }

    static PageWords of(Element part) {
        PageWords words = new PageWords(part.hasClass("print__contents"));
        part.filter(words);
        return words;
    }

    /** The paragraph or heading with the first words that are not among those drawn, in their order. */
    Optional<String> firstLost(String drawn) {
        int at = Arrays.mismatch(words.toString().toCharArray(), letters(drawn).toCharArray());
        return at < 0 ? Optional.empty() : Optional.of(places.floorEntry(at).getValue());
    }

    @Override
    public FilterResult head(Node node, int depth) {
        switch (node) {
            case Element hidden
            when hidden.is(NOT_SHOWN) -> {
                return FilterResult.SKIP_ENTIRELY;
            }
            case Element element -> begin(element);
            case TextNode text -> say(text.getWholeText());
            default -> {}
        }
        return FilterResult.CONTINUE;
    }

    private void begin(Element element) {
        if (element.hasClass("paper__number")) {
            places.put(words.length(), "paragraph " + element.text());
        } else if (element.normalName().matches("h[2-4]") && !contents) {
            places.put(words.length(), "“" + element.text() + "”");
        } else if (element.nameIs("li") && element.parent() instanceof Element list && list.nameIs("ol")) {
            say(numberOf(list, element.elementSiblingIndex()) + ".");
        }
    }

    /** The number of a list's item. */
    static int numberOf(Element list, int item) {
        return item + (list.hasAttr("start") ? Integer.parseInt(list.attr("start")) : 1);
    }

    private void say(String text) {
        words.append(letters(text));
    }

    /** Only the renderer knows the pages that the contents name: there no figures count. */
    private String letters(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        text.codePoints()
                .filter(one -> !Character.isWhitespace(one) && !Character.isSpaceChar(one))
                .filter(one -> !(contents && Character.isDigit(one)))
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
