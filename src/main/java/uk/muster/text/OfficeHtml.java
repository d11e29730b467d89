package uk.muster.text;

import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Takes off what an office program puts into its clipboard HTML beside the text. */
final class OfficeHtml {

    private static final String NOT_TEXT =
            "style, script, noscript, template, title, meta, link, xml, img, svg, object, iframe,"
                    + " video, audio, canvas, input, button, select, textarea, del, v|*, w|*, m|*, [hidden],"
                    + " [style*=mso-element:comment], [style*=mso-hide:all], a.msocomanchor, span.MsoCommentReference";
    private static final Pattern HIDDEN = Pattern.compile("display\\s*:\\s*none", Pattern.CASE_INSENSITIVE);
    private static final Pattern OTHER_SPACE = Pattern.compile("[\\u00a0\\u2000-\\u200a\\u202f\\u205f\\u3000]");
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\p{Cc}\\u00ad\\u200b-\\u200f\\u2028-\\u202e\\u2060\\ufeff\\ufffd&&[^\\t\\n\\r]]");
    private static final Pattern UNBREAKABLE_HYPHEN = Pattern.compile("\\u2011");

    private OfficeHtml() {}

    static void tidy(Element body) {
        body.select(NOT_TEXT).remove();
        body.select("[style]").stream()
                .filter(element -> HIDDEN.matcher(element.attr("style")).find())
                .forEach(Node::remove);
        body.nodeStream(TextNode.class).forEach(text -> text.text(plain(text.getWholeText())));
        body.select("*")
                .forEach(element -> element.childNodes().stream()
                        .filter(Comment.class::isInstance)
                        .toList()
                        .forEach(Node::remove));
        FlatLists.nest(body);
    }

    private static String plain(String text) {
        String spaced = OTHER_SPACE.matcher(text).replaceAll(" ");
        String hyphened = UNBREAKABLE_HYPHEN.matcher(spaced).replaceAll("-");
        return INVISIBLE.matcher(hyphened).replaceAll("");
    }
}
