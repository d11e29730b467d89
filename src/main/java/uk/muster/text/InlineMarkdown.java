package uk.muster.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Gathers the styled runs inside one line of HTML and writes them as Markdown that reads back the same. */
final class InlineMarkdown {

    private static final Pattern BOLD = Pattern.compile("(?<![\\w-])font-weight\\s*:\\s*(?:bold|bolder|[6-9]00)");
    private static final Pattern NOT_BOLD =
            Pattern.compile("(?<![\\w-])font-weight\\s*:\\s*(?:normal|lighter|[1-5]00)");
    private static final Pattern ITALIC = Pattern.compile("(?<![\\w-])font-style\\s*:\\s*(?:italic|oblique)");
    private static final Pattern NOT_ITALIC = Pattern.compile("(?<![\\w-])font-style\\s*:\\s*normal");
    private static final Pattern BLOCK_MARK = Pattern.compile(
            "(?m)^(?=#{1,6}(?:\\s|$)|>|[-+](?:\\s|$)|[-=]+[-=|: ]*$|~{3})|(?<=^\\d{1,9})(?=[.)](?:\\s|$))");
    private static final Pattern ADDRESS = Pattern.compile("(?:https?://|mailto:)\\S+", Pattern.CASE_INSENSITIVE);

    private final List<StyledRun> runs = new ArrayList<>();

    private InlineMarkdown() {}

    static String line(List<Node> nodes) {
        return inBlock(gather(nodes, StyledRun.PLAIN));
    }

    static String bold(List<Node> nodes) {
        InlineMarkdown line = gather(nodes, StyledRun.PLAIN);
        line.runs.replaceAll(run -> run.styled(true, run.italic()));
        return inBlock(line);
    }

    /** A table cell in one line. */
    static String cell(Element cell) {
        return inCell(gather(cell.childNodes(), StyledRun.PLAIN));
    }

    /** A cell of the head, which is bold as it is. */
    static String headCell(Element cell) {
        InlineMarkdown line = gather(cell.childNodes(), StyledRun.PLAIN);
        line.runs.replaceAll(run -> run.styled(false, run.italic()));
        return inCell(line);
    }

    private static String inBlock(InlineMarkdown line) {
        String escaped = BLOCK_MARK.matcher(RunsMarkdown.write(line.runs)).replaceAll("\\\\");
        return escaped.replaceAll("(?<!\n)\n(?!\n)", "\\\\\n").replaceAll("\n{2,}", "\n\n");
    }

    private static String inCell(InlineMarkdown line) {
        line.runs.replaceAll(run -> run.with(run.text().replace('\n', ' ')));
        return RunsMarkdown.write(line.runs).replace("|", "\\|");
    }

    private static InlineMarkdown gather(List<Node> nodes, StyledRun style) {
        var line = new InlineMarkdown();
        nodes.forEach(node -> line.take(node, style));
        return line;
    }

    private void take(Node node, StyledRun style) {
        if (node instanceof TextNode text) {
            boolean preformatted = text.parent() instanceof Element parent && parent.closest("pre") != null;
            String words = text.getWholeText();
            runs.add(style.with(preformatted ? words.replace("\r\n", "\n") : words.replaceAll("\\s+", " ")));
        } else if (node instanceof Element element) {
            takeElement(element, style);
        }
    }

    private void takeElement(Element element, StyledRun outer) {
        if (element.nameIs("br")) {
            runs.add(outer.with("\n"));
            return;
        }
        StyledRun style = styleOf(element, outer);
        boolean block = element.isBlock();
        if (block) {
            runs.add(StyledRun.PLAIN.with(" "));
        }
        element.childNodes().forEach(child -> take(child, style));
        if (block) {
            runs.add(StyledRun.PLAIN.with(" "));
        }
    }

    private static StyledRun styleOf(Element element, StyledRun outer) {
        String css = element.attr("style").toLowerCase(Locale.ROOT);
        boolean bold = outer.bold() || element.nameIs("b") || element.nameIs("strong");
        boolean italic = outer.italic() || element.nameIs("i") || element.nameIs("em");
        return new StyledRun(
                "",
                (bold || BOLD.matcher(css).find()) && !NOT_BOLD.matcher(css).find(),
                (italic || ITALIC.matcher(css).find())
                        && !NOT_ITALIC.matcher(css).find(),
                element.nameIs("a") ? address(element) : outer.address());
    }

    private static @Nullable String address(Element link) {
        String href = link.attr("href").strip();
        return ADDRESS.matcher(href).matches()
                ? href.replace("(", "%28")
                        .replace(")", "%29")
                        .replace("<", "%3C")
                        .replace(">", "%3E")
                : null;
    }
}
