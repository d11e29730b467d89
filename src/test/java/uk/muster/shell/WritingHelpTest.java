package uk.muster.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.muster.testing.MusterTest;
import uk.muster.testing.Screens;
import uk.muster.testing.TestOrganisation;
import uk.muster.ui.HtmlBlock;

@MusterTest
class WritingHelpTest {

    @Autowired
    Screens screens;

    @BeforeEach
    void open(@Autowired TestOrganisation organisation) {
        organisation.create();
        screens.open("lead.walsall", WritingHelpView.ADDRESS);
    }

    @AfterEach
    void close() {
        screens.close();
    }

    @Test
    void showsWhatAPaperMakesOfEveryForm() {
        List<String> becomes =
                _find(HtmlBlock.class).stream().map(HtmlBlock::html).toList();
        assertThat(becomes).hasSameSizeAs(WritingExample.ALL);
        assertThat(String.join("\n", becomes))
                .contains(
                        "<strong>9 per cent</strong>", "<em>since 2011</em>", "<ul>", "<ol>", "<table>", "<blockquote>")
                .contains("<figure class=\"chart\">", "<svg", "<sup>1</sup>", "<ol class=\"footnotes\"")
                .contains("<a href=\"https://www.gov.uk", "src=\"images/help/1b3e", "&lt;b&gt;this&lt;/b&gt;");
    }

    @Test
    void aReferenceLeadsToTheParagraphsThatStandBelowIt() {
        String html = _find(HtmlBlock.class).stream()
                .map(HtmlBlock::html)
                .filter(becomes -> becomes.contains("Safer roads"))
                .collect(Collectors.joining());
        assertThat(html)
                .containsPattern("<a href=\"help/writing#p(\\d+)\"[^>]*>paragraphs \\1–\\d+</a>")
                .containsPattern("(?s)href=\"help/writing#(p\\d+)\"[^>]*>paragraphs.*id=\"\\1\"");
    }
}
