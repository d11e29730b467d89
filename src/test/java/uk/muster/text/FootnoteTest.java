package uk.muster.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.muster.text.Prose.Block;
import uk.muster.text.Prose.Block.Kind;

class FootnoteTest {

    private static final String PARTED = "<sup>,\u00A0</sup>";
    private static final String NOTED = "Confidence rose^[Force *survey*, 4,800 residents.] to 83%^[Police data.].";

    @Test
    void stepsAsideForItsNumber() {
        Noted noted = Markdown.toNotedHtml(NOTED, "");

        assertThat(noted.body()).isEqualTo("<p>Confidence rose<sup>1</sup> to 83%<sup>2</sup>.</p>\n");
        assertThat(noted.notes()).containsExactly("Force <em>survey</em>, 4,800 residents.", "Police data.");
        assertThat(noted.numbered(index -> "$" + (index + 7))).isEqualTo("<p>Confidence rose$7 to 83%$8.</p>\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "a^[b]^[c]; <p>a<sup>1</sup>" + PARTED + "<sup>2</sup></p>",
                "**a^[b]**^[c] d; <p><strong>a<sup>1</sup></strong>" + PARTED + "<sup>2</sup> d</p>",
                "a^[b]*^[c]^[d]*; <p>a<sup>1</sup><em>" + PARTED + "<sup>2</sup>" + PARTED + "<sup>3</sup></em></p>",
                "a^[b]-^[c]; <p>a<sup>1</sup>-<sup>2</sup></p>"
            })
    void numbersSideBySideArePartedSoThatTheyAreNotReadAsOne(String markdown, String body) {
        assertThat(Markdown.toNotedHtml(markdown, "").body().strip()).isEqualTo(body);
    }

    @Test
    void numbersInCellsSideBySideAreNot() {
        assertThat(Markdown.toHtml("| a^[b] | ^[c] |\n|---|---|\n| ^[d] | ^[e] |"))
                .contains("<sup>4</sup>")
                .doesNotContain(",");
    }

    @Test
    void standsBelowATextThatIsShownAlone() {
        assertThat(Markdown.toHtml("It rose^[A survey.]."))
                .isEqualTo(
                        "<p>It rose<sup>1</sup>.</p>\n<ol class=\"footnotes\" aria-label=\"Notes\">\n<li>A survey.</li>\n</ol>\n");
    }

    @Test
    void isSaidBelowItsLineInPlainWords() {
        assertThat(Markdown.toPlainText(NOTED + "\n\nNext."))
                .isEqualTo("Confidence rose to 83%.\n[Force survey, 4,800 residents.]\n[Police data.]\nNext.");
        assertThat(Markdown.toProse(NOTED).blocks())
                .containsExactly(
                        new Block(Kind.PARAGRAPH, 0, "Confidence rose to 83%."),
                        new Block(Kind.NOTE, 0, "Force survey, 4,800 residents."),
                        new Block(Kind.NOTE, 0, "Police data."));
        assertThat(Markdown.toNotedText(NOTED, 3).body()).isEqualTo("Confidence rose[4] to 83%[5].");
    }

    /** Links and notes within a link or a note would be no HTML, and no footnotes of Word. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "a^[b ^[c] d]; <p>a<sup>1</sup>" + PARTED + "<sup>2</sup></p>; b  d|c",
                "[a^[b]](https://x.org)c; <p><a href=\"https://x.org\" rel=\"noopener noreferrer\">a</a><sup>1</sup>c</p>; b",
                "![a ^[b] c](https://x.org/y); <p>a  c<sup>1</sup></p>; b",
                "a^[b [c^[d]](https://x.org)]; <p>a<sup>1</sup>" + PARTED
                        + "<sup>2</sup></p>; b <a href=\"https://x.org\" rel=\"noopener noreferrer\">c</a>|d"
            })
    void movesOutOfLinksPicturesAndOtherNotes(String markdown, String body, String notes) {
        Noted noted = Markdown.toNotedHtml(markdown, "");

        assertThat(noted.body().strip()).isEqualTo(body);
        assertThat(String.join("|", noted.notes())).isEqualTo(notes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x^[]", "x^[ ]", "x^[open", "x\\^[a]", "`^[a]`", "x[^1]", "<sup>1</sup>", "a^2"})
    void nothingElseIsOne(String markdown) {
        Noted noted = Markdown.toNotedHtml(markdown, "");

        assertThat(noted.notes()).isEmpty();
        assertThat(noted.body()).doesNotContain("<sup>");
    }

    @Test
    void isAsHarmlessAsAnyText() {
        assertThat(Markdown.toHtml("a^[<script>alert(1)</script> [x](javascript:alert(1))] <sup>1</sup>"))
                .doesNotContain("<script", "javascript:")
                .containsOnlyOnce("<sup>");
    }

    @Test
    void isNoPartOfAChartsNames() {
        assertThat(Markdown.toHtml(
                        "Chart: Calls^[All]\n\n| Unit | Calls |\n|---|---|\n| Walsall^[Late] | 12 |\n| Dudley | 8 |"))
                .contains(
                        "<svg",
                        "<li>All</li>\n<li>Late</li>",
                        "Calls<sup>1</sup></figcaption>",
                        "Walsall<sup>2</sup></td>")
                .doesNotContain("[All]", "[Late]");
    }
}
