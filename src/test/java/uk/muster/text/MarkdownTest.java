package uk.muster.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

    @Test
    void rendersWhatAPaperHolds() {
        assertThat(Markdown.toHtml("Confidence **rose** to *83%*."))
                .isEqualTo("<p>Confidence <strong>rose</strong> to <em>83%</em>.</p>\n");
        assertThat(Markdown.toHtml("- one\n- two")).contains("<ul>", "<li>one</li>", "<li>two</li>");
        assertThat(Markdown.toHtml("3. three\n4. four")).contains("<ol start=\"3\">", "<li>three</li>");
        assertThat(Markdown.toHtml("> quoted")).contains("<blockquote>");
    }

    @Test
    void rendersTablesAndTheAlignmentOfTheirCells() {
        Document html = render("| Unit | Change |\n|---|---:|\n| Walsall | 77.3% |");

        assertThat(html.select("thead th").eachText()).containsExactly("Unit", "Change");
        assertThat(html.selectFirst("tbody td.align-right").text()).isEqualTo("77.3%");
        assertThat(html.select("[align]")).isEmpty();
    }

    @Test
    void makesHeadingsBoldBecauseThePaperHasItsOwnOutline() {
        assertThat(Markdown.toHtml("# Burglary")).isEqualTo("<p><strong>Burglary</strong></p>\n");
        assertThat(Markdown.toHtml("Burglary\n---")).isEqualTo("<p><strong>Burglary</strong></p>\n");
    }

    @Test
    void keepsTheWordsOfImagesOnly() {
        Document html = render("See ![a chart](https://example.org/chart.png \"title\").");

        assertThat(html.select("img")).isEmpty();
        assertThat(html.text()).isEqualTo("See a chart.");
    }

    @Test
    void marksLinksAsLeadingElsewhere() {
        Document html = render("[the paper](https://example.org/a?b=c&d=e) or [us](mailto:office@example.org)");

        assertThat(html.select("a").eachAttr("href"))
                .containsExactly("https://example.org/a?b=c&d=e", "mailto:office@example.org");
        assertThat(html.select("a").eachAttr("rel")).containsOnly("noopener noreferrer");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "a <b onmouseover=\"alert(1)\">b</b>",
                "<svg><script>alert(1)</script></svg>",
                "<iframe src='https://example.org'></iframe>",
                "[go](javascript:alert(1))",
                "[go](JaVaScRiPt&#58;alert(1))",
                "[go](data:text/html;base64,PHNjcmlwdD4=)",
                "[go](vbscript:msgbox)",
                "<javascript:alert(1)>",
                "![x](javascript:alert(1))",
                "[a](<https://e.org/\" onclick=\"alert(1)>)",
                "| a |\n|---|\n| <style>*{display:none}</style> |",
                "```html\n<script>alert(1)</script>\n```",
                "<!-- --><a href='javascript:alert(1)'>x</a>",
                "<math><mi//xlink:href=\"data:x,<script>alert(4)</script>\">"
            })
    void isHarmlessWhateverIsTyped(String hostile) {
        Document html = render(hostile);

        assertThat(html.select("script, style, iframe, img, svg, object, embed, form, math, b"))
                .isEmpty();
        assertThat(html.select("a").eachAttr("href")).allMatch(href -> href.startsWith("https://e.org/"));
        html.body()
                .getAllElements()
                .forEach(element -> assertThat(element.attributes().asList())
                        .extracting("key")
                        .isSubsetOf("href", "rel", "class", "start"));
    }

    @Test
    void showsRawHtmlAsItWasTyped() {
        assertThat(render("reported in <5 days> of it").text()).isEqualTo("reported in <5 days> of it");
        assertThat(render("x <script>alert(1)</script>").text()).isEqualTo("x <script>alert(1)</script>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"> ", "- ", "*a **a ", "[", "![", "` ", "((", "<a "})
    void survivesGiantNesting(String opening) {
        assertThat(Markdown.toHtml(opening.repeat(20_000) + "end")).contains("end");
        assertThat(Markdown.toPlainText(opening.repeat(20_000) + "end")).contains("end");
    }

    @Test
    void leavesReferencesToOtherParagraphsForThePaper() {
        assertThat(render("as in {see:3.4}").text()).isEqualTo("as in {see:3.4}");
    }

    @Test
    void givesTheWordsAlone() {
        assertThat(Markdown.toPlainText("# Theft\n\nFell by **2%**, see [here](https://example.org).\n\n- a\n- b\n\n"
                        + "| Unit | Change |\n|---|---|\n| Walsall | 3 |"))
                .isEqualTo("Theft\nFell by 2%, see here.\na\nb\nUnit Change\nWalsall 3");
        assertThat(Markdown.toPlainText("")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n\n", "\n"})
    void drawsTheTableBelowALineThatSaysChart(String between) {
        Document chart = render("Chart: Calls in **2014**" + between + "| Unit | Calls |\n|---|--:|\n| Walsall | 12 |");

        assertThat(chart.select("figure > :not(svg)").eachText())
                .containsExactly("Calls in 2014", "Walsall (12).", "Unit Calls Walsall 12");
        assertThat(chart.select("figure > svg[role=img] > title").text()).isEqualTo("Calls in 2014");
        assertThat(chart.select("figcaption strong").text()).isEqualTo("2014");
    }

    @Test
    void ofAChartNothingThatSomebodyTypedIsMarkup() {
        String hostile = "<svg onload=alert(1)><style>*{}</style>";

        Document chart = render(
                "Chart: " + hostile + "\n\n| Unit | " + hostile + " |B|\n|---|---|---|\n| " + hostile + " | 12 |3|");

        assertThat(chart.select("figure > svg")).hasSize(1);
        assertThat(chart.select("style, [onload], [style], svg svg svg, figcaption svg, table svg"))
                .isEmpty();
    }

    @Test
    void aTableOfWordsStaysATableWithItsCaption() {
        Document chart = render("Chart: Calls\n\n| Unit | Calls |\n|---|---|\n| Walsall | many |");

        assertThat(chart.select("figcaption").text()).isEqualTo("Calls");
        assertThat(chart.select("svg")).isEmpty();
        assertThat(chart.select("table td").text()).isEqualTo("Walsall many");
        assertThat(render("Chart: Calls\n\nNo table.").select("figure")).isEmpty();
    }

    @Test
    void aChartInPlainWordsIsItsCaptionAndItsTable() {
        assertThat(Markdown.toPlainText("Chart: Calls\n\n| Unit | Calls |\n|---|---|\n| Walsall | 12 |"))
                .isEqualTo("Chart: Calls\nUnit Calls\nWalsall 12");
    }

    private static Document render(String markdown) {
        return Jsoup.parse(Markdown.toHtml(markdown));
    }
}
