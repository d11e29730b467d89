package uk.muster.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import uk.muster.testing.MusterTest;

/** What only a browser shows of the Markdown field: pasting, the toolbar's keys, undo, and how it looks. */
@MusterTest
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class MarkdownFieldBrowserTest {

    @LocalServerPort
    private int port;

    private Chromium chromium;
    private Page page;
    private Locator area;

    @BeforeEach
    void openPage() {
        chromium = new Chromium(port);
        page = chromium.visitor();
        page.navigate("/try/markdown-field");
        area = page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Paragraph 1"));
        area.waitFor();
        page.waitForFunction("customElements.get('muster-markdown-editor') !== undefined");
    }

    @AfterEach
    void closePage() {
        chromium.close();
    }

    @Test
    void aPasteFromWordBecomesCleanMarkdownAtTheCaret() throws IOException {
        area.fill("Before after");
        area.evaluate("area => area.setSelectionRange(7, 7)");

        paste(sample("word-lists.html"), "plain words");

        assertThat(area).hasValue("Before " + sample("word-lists.md").strip() + "after");
        assertThat(page.locator(".prose li").first()).containsText("Mill Lane");
        assertThat(page.locator("#stored")).containsText("Report in September");

        area.press("Control+z");
        assertThat(area).hasValue("Before after");
    }

    @Test
    void aPasteOfPlainTextIsLeftToTheBrowser() {
        boolean intercepted = (boolean) area.evaluate("""
                area => {
                    const data = new DataTransfer();
                    data.setData('text/plain', 'plain');
                    const event = new ClipboardEvent('paste', {clipboardData: data, bubbles: true, cancelable: true});
                    return !area.dispatchEvent(event);
                }""");

        assertThat(intercepted).isFalse();
    }

    @Test
    void theToolbarIsOneTabStopWithArrowKeysInside() {
        Locator toolbar =
                page.getByRole(AriaRole.TOOLBAR, new Page.GetByRoleOptions().setName("Formatting of Paragraph 1"));
        assertThat(toolbar.getByRole(AriaRole.BUTTON)).hasCount(9);
        area.fill("word");
        area.press("Control+a");
        area.press("Tab");
        assertThat(tool("Bold (Ctrl+B)")).isFocused();
        page.keyboard().press("ArrowRight");
        assertThat(tool("Italic (Ctrl+I)")).isFocused();
        page.keyboard().press("End");
        assertThat(page.getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName("How to write (opens in a new tab)")))
                .isFocused();
        page.keyboard().press("ArrowRight");
        page.keyboard().press("ArrowRight");
        page.keyboard().press("Enter");

        assertThat(area).isFocused();
        assertThat(area).hasValue("*word*");
    }

    @Test
    void shortcutsAndToolsEditTheTextAndCanBeUndone() {
        area.fill("one\ntwo");
        area.press("Control+a");
        tool("Bulleted list").click();
        assertThat(area).hasValue("- one\n- two");
        tool("Numbered list").click();
        assertThat(area).hasValue("1. one\n2. two");
        area.press("Control+z");
        area.press("Control+z");
        assertThat(area).hasValue("one\ntwo");

        area.fill("word");
        area.press("Control+a");
        area.press("Control+b");
        assertThat(area).hasValue("**word**");
        area.press("Control+b");
        assertThat(area).hasValue("word");

        area.press("End");
        tool("¶ ref: the paragraphs of a deliverable").click();
        assertThat(area).hasValue("word{see:3.4}");
        area.fill("It rose.");
        area.press("End");
        tool("Footnote: a note at the end of the paper").click();
        assertThat(area).hasValue("It rose.^[Words of the note.]");
        assertThat(page.locator(".prose .footnotes li")).hasText("Words of the note.");
        area.press("Control+z");
        assertThat(area).hasValue("It rose.");
        tool("Table").click();
        assertThat(page.locator(".prose th").first()).hasText("Heading");

        area.fill("");
        tool("Chart: a table that is drawn").click();
        page.keyboard().insertText("Calls");
        assertThat(page.locator(".prose figcaption")).hasText("Calls");
        assertThat(page.locator(".prose svg")).isVisible();
        area.press("Control+z");
        area.press("Control+z");
        assertThat(area).hasValue("");
    }

    @Test
    void looksRightAndAxeFindsNothing() {
        area.fill("""
                Confidence **rose** to 83%, see [the survey](https://example.org).

                - Walsall up
                - Dudley level

                | Unit | Change |
                |---|---:|
                | Walsall | 4.1% |
                """);
        assertThat(page.locator(".prose td").last()).hasText("4.1%");

        Look.at(page, "markdown-field");
    }

    private Locator tool(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private void paste(String html, String plain) {
        area.evaluate("""
                (area, [html, plain]) => {
                    const data = new DataTransfer();
                    data.setData('text/html', html);
                    data.setData('text/plain', plain);
                    area.dispatchEvent(new ClipboardEvent('paste', {clipboardData: data, bubbles: true, cancelable: true}));
                }""", new String[] {html, plain});
    }

    private static String sample(String name) throws IOException {
        try (var stream = MarkdownFieldBrowserTest.class.getResourceAsStream("/uk/muster/text/paste/" + name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
