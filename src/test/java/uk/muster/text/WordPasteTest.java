package uk.muster.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Samples lie in {@code paste/}: what a program puts on the clipboard (.html) and what is to become of it (.md). */
class WordPasteTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "word-lists",
                "word-table",
                "word-review",
                "word-web",
                "outlook-mail",
                "libreoffice",
                "google-docs",
                "web-page",
                "excel"
            })
    void makesCleanMarkdownOfWhatProgramsPutOnTheClipboard(String sample) {
        assertThat(WordPaste.toMarkdown(read(sample + ".html")) + "\n").isEqualTo(read(sample + ".md"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "<b>Note: </b>text¦**Note:** text",
                "<b>Note:</b>text¦**Note**:text",
                "word<b>(s)</b>¦word(**s)**",
                "<b>a</b><b>b</b> <b>c</b>¦**ab c**",
                "<b>one<br>two</b>¦**one**\\n**two**",
                "<b> </b><i></i>x¦x",
                "re<b>port</b>ed¦re**port**ed",
                "<b>bo</b><i>ld</i>¦bold",
                "<i>a</i> <b><i>b</i></b>¦*a* ***b***",
                "# not a heading¦\\# not a heading",
                "- not a list¦\\- not a list",
                "12) not a list¦12\\) not a list",
                "a &lt;b&gt; &amp;amp; c¦a \\<b> \\&amp; c",
                "[not](a link)¦[not\\](a link)",
                "{see:3.4} stays¦{see:3.4} stays",
                "<a href='https://example.org/'><b>bold link</b></a>¦[**bold link**](https://example.org/)"
            })
    void writesRunsThatReadBackTheSame(String html, String markdown) {
        assertThat(WordPaste.toMarkdown("<p>" + html + "</p>").replace("\\\n", "\\n"))
                .isEqualTo(markdown);
    }

    @Test
    void makesNothingOfNothing() {
        assertThat(WordPaste.toMarkdown("")).isEmpty();
        assertThat(WordPaste.toMarkdown("<p>&nbsp;</p><table><tr><td></td><td></td></tr></table>"))
                .isEmpty();
    }

    @Test
    void losesNoWordWhateverTheStylesAre() {
        var random = new Random(11);
        List<String> texts =
                List.of("fell ", " by", "9%", "(a)", " ", "*", "_x_", "#", "-", "\\", "`", "end.", "&lt;i&gt;");
        List<String> tags = List.of("b", "i", "span", "a href='https://example.org/'", "font");
        for (int i = 0; i < 3_000; i++) {
            String html = random.ints(1 + random.nextInt(6), 0, texts.size())
                    .mapToObj(text -> styled(texts.get(text), tags, random))
                    .collect(Collectors.joining());
            String before = words(Jsoup.parse(html).text());
            String after = words(Jsoup.parse(Markdown.toHtml(WordPaste.toMarkdown("<p>" + html + "</p>")))
                    .text());
            assertThat(after).as(html).isEqualTo(before);
        }
    }

    @Test
    void survivesGiantNesting() {
        String deep = Stream.of("<div>", "<ul><li>", "<b>", "<table><tr><td>", "<blockquote>")
                .map(tag -> tag.repeat(500))
                .collect(Collectors.joining());
        assertThat(WordPaste.toMarkdown(deep + "end")).contains("end");
    }

    private static String styled(String text, List<String> tags, Random random) {
        String tag = tags.get(random.nextInt(tags.size()));
        return random.nextBoolean() ? text : "<" + tag + ">" + text + "</" + tag.split(" ")[0] + ">";
    }

    private static String words(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    private static String read(String name) {
        try (var stream = WordPasteTest.class.getResourceAsStream("paste/" + name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
