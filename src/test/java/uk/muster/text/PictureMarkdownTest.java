package uk.muster.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureMarkdownTest {

    private static final String NAME = "0123456789abcdef".repeat(4) + ".png";
    private static final String SHOWN = "Before ![Bars *fall*](picture:" + NAME + ") after";

    @Test
    void aPictureIsShownWhereItLies() {
        assertThat(Markdown.toHtml(SHOWN, "/there/").strip())
                .isEqualTo("<p>Before <img alt=\"Bars fall\" src=\"/there/" + NAME + "\" /> after</p>");
    }

    @Test
    void oneTextShowsPicturesAndCharts() {
        String chart = "Chart: Calls ![in bars](picture:%s)\n\n| Unit | Calls |\n|---|---|\n| src=\"picture: | 1 |"
                .formatted(NAME);

        assertThat(Markdown.toHtml(SHOWN + "\n\n" + chart, "/there/"))
                .containsSubsequence("<img", "<figure class=\"chart\">", "<img", "</figcaption>", "<svg", "<table>")
                .doesNotContain("src=\"/there/ ");
        assertThat(Markdown.toHtml(SHOWN + "\n\n" + chart)).contains("<svg").doesNotContain("<img");
    }

    @Test
    void whereNoneLieItsWordsRemain() {
        assertThat(Markdown.toHtml(SHOWN).strip()).isEqualTo("<p>Before Bars <em>fall</em> after</p>");
        assertThat(Markdown.toPlainText(SHOWN)).isEqualTo("Before [Picture: Bars fall] after");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "![Bars](https://example.org/a.png)",
                "![Bars](picture:../a.png)",
                "![Bars](picture:0123.png)",
                "![Bars](data:image/png;base64,AAAA)",
                "![Bars](<picture:x\" onerror=\"alert(1)>)",
                "[Bars](picture:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef.png)"
            })
    void nothingElseIsLoadedFromAnywhere(String markdown) {
        assertThat(Markdown.toHtml(markdown + " picture:", "/there/"))
                .contains("Bars")
                .doesNotContain("<img", "src=", "href=\"picture", "/there/");
        assertThat(PictureMarkdown.namesIn(markdown)).isEmpty();
    }

    @Test
    void itsWordsCannotBreakOutOfTheirAttribute() {
        assertThat(Markdown.toHtml("![\" onerror=\"alert(1)](picture:" + NAME + ")", "/there/"))
                .doesNotContain("onerror=\"");
        assertThat(Markdown.toHtml("`src=\"picture:" + NAME + "`", "/there/")).doesNotContain("/there/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Burglaries fall",
                "Two [brackets] and a ] more",
                "5 * 3 * 2, *all*, _under_ and `code`",
                "A \\ stroke, AT&T &amp; <b>bold</b>"
            })
    void wordsComeBackAsTheyWereTyped(String words) {
        String markdown = PictureMarkdown.of(words, NAME);

        assertThat(Markdown.toPlainText(markdown)).isEqualTo("[Picture: " + words + "]");
        assertThat(PictureMarkdown.namesIn(markdown)).containsExactly(NAME);
    }

    @Test
    void wordsOfSeveralLinesStandInOne() {
        assertThat(PictureMarkdown.of(" Bars\n\nfall ", NAME)).isEqualTo("![Bars fall](picture:" + NAME + ")");
    }
}
