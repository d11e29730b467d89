package uk.muster.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Makes real lists of what office programs only paint as lists: Word's paragraphs with {@code mso-list} styles, Word on
 * the web's one-item lists, and paragraphs that begin with a typed bullet.
 */
final class FlatLists {

    private static final String MARKER = "[style*=mso-list:ignore]";
    private static final Pattern WORD_LIST =
            Pattern.compile("mso-list:\\s*(\\w+)\\s+level(\\d)\\s*(\\w*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER = Pattern.compile("\\(?(?:\\d+\\.)*(\\d+|\\p{L}{1,5})[.)]+");
    private static final Pattern TYPED_BULLET = Pattern.compile("^\\s*[•·▪◦‣●○∙\\uf0a7\\uf0b7]\\s+");

    private FlatLists() {}

    /** An item that lies flat among paragraphs. */
    private record Item(String list, int level, boolean ordered, int number, Element content) {

        boolean continues(Item other) {
            return level == other.level && ordered == other.ordered && list.equals(other.list);
        }
    }

    /** A list under construction, known by its last item. */
    private record Open(Item last, Element list) {}

    static void nest(Element body) {
        for (Element wrapper : body.select(".ListContainerWrapper")) {
            wrapper.unwrap();
        }
        for (Element parent : body.select("*")) {
            nestChildren(parent);
        }
        adoptOrphanedLists(body);
    }

    private static void nestChildren(Element parent) {
        Deque<Open> open = new ArrayDeque<>();
        for (Node child : List.copyOf(parent.childNodes())) {
            Item item = child instanceof Element element ? itemIn(element) : null;
            if (item != null) {
                place(item, child, open);
            } else if (!(child instanceof TextNode text && text.isBlank())) {
                open.clear();
            }
        }
    }

    private static void place(Item item, Node original, Deque<Open> open) {
        while (!open.isEmpty() && open.peek().last().level() > item.level()) {
            open.pop();
        }
        Element list;
        if (!open.isEmpty() && item.continues(open.peek().last())) {
            list = open.pop().list();
        } else {
            if (!open.isEmpty() && open.peek().last().level() == item.level()) {
                open.pop();
            }
            list = new Element(item.ordered() ? "ol" : "ul").attr("start", String.valueOf(item.number()));
            if (open.isEmpty()) {
                original.before(list);
            } else {
                open.peek().list().lastElementChild().appendChild(list);
            }
        }
        list.appendElement("li").appendChildren(List.copyOf(item.content().childNodes()));
        original.remove();
        open.push(new Open(item, list));
    }

    private static @Nullable Item itemIn(Element element) {
        if (element.nameIs("p") || element.nameIs("div")) {
            Matcher word = WORD_LIST.matcher(element.attr("style"));
            return word.find() ? wordItem(element, word) : typedItem(element);
        }
        Element only = element.childrenSize() == 1 ? element.child(0) : null;
        if (only != null && only.hasAttr("data-aria-level") && (element.nameIs("ul") || element.nameIs("ol"))) {
            return webItem(element, only);
        }
        return null;
    }

    private static Item wordItem(Element paragraph, Matcher style) {
        Element marker = paragraph.selectFirst(MARKER);
        Matcher number = NUMBER.matcher(marker == null ? "" : marker.text().strip());
        boolean ordered = number.matches();
        if (marker != null) {
            marker.remove();
        }
        return new Item(
                style.group(1) + style.group(3),
                Integer.parseInt(style.group(2)),
                ordered,
                ordered ? startOf(number.group(1)) : 1,
                paragraph);
    }

    private static @Nullable Item typedItem(Element paragraph) {
        Node first = paragraph;
        while (first instanceof Element element && element.childNodeSize() > 0) {
            first = element.childNode(0);
        }
        if (!(first instanceof TextNode text)
                || !TYPED_BULLET.matcher(paragraph.text() + " ").find()) {
            return null;
        }
        text.text(
                TYPED_BULLET.matcher(text.getWholeText() + " ").replaceFirst("").stripTrailing());
        return new Item("typed", 1, false, 1, paragraph);
    }

    private static Item webItem(Element list, Element item) {
        return new Item(
                item.attr("data-listid"),
                Integer.parseInt(item.attr("data-aria-level")),
                list.nameIs("ol"),
                startOf(list.attr("start")),
                item);
    }

    private static int startOf(String number) {
        return number.matches("\\d{1,6}") ? Integer.parseInt(number) : 1;
    }

    /** Word and Google Docs put a nested list beside the item that it belongs to instead of into it. */
    private static void adoptOrphanedLists(Element body) {
        for (Element list : body.select("ul > ul, ul > ol, ol > ul, ol > ol")) {
            Element item = list.previousElementSibling();
            if (item != null && item.nameIs("li")) {
                item.appendChild(list);
            }
        }
    }
}
