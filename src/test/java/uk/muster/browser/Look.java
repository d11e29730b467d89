package uk.muster.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.ResultType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.util.List;

/**
 * Looks at a view as a desk and as a phone show it: nothing for axe to find (WCAG 2.2 AA), nothing wider than the screen.
 * With {@code -Dmuster.screenshots=true} it takes a picture of each for people to judge, which needs as long again.
 */
final class Look {

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final int DESK = 1440;
    private static final int PHONE = 390;
    private static final List<String> WCAG_2_2_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    /** The dearest of axe's rules, for what is on a phone as it is on a desk. */
    private static final List<String> COLOURS = List.of("color-contrast");

    static final String DIALOG = "vaadin-dialog[opened], vaadin-confirm-dialog[opened], dialog[open]";

    /** What reaches beyond the sides of the screen, but in a box that scrolls by itself. */
    private static final String TOO_WIDE = """
            dialogs => dialogs.flatMap(dialog => [dialog, ...dialog.querySelectorAll('*')])
                .filter(element => element.checkVisibility() && !element.closest('.visually-hidden'))
                .filter(element => {
                    const {left, right, width} = element.getBoundingClientRect();
                    return width > 0 && (left < -1 || right > window.innerWidth + 1);
                })
                .filter(element => {
                    for (let at = element.parentElement; at; at = at.parentElement) {
                        if (/auto|scroll/.test(getComputedStyle(at).overflowX)) return false;
                    }
                    return true;
                })
                .map(element => element.outerHTML.slice(0, 120))""";

    private Look() {}

    static void at(Page page, String name) {
        at(page, name, DESK, 900);
        look(page, name, PHONE, 844, axe(page).disableRules(COLOURS));
        page.setViewportSize(DESK, 900);
    }

    static void at(Page page, String name, int width, int height) {
        look(page, name, width, height, axe(page));
    }

    /** Looks at nothing but the dialog that is open. */
    static void atDialog(Page page, String name) {
        atPart(page, DIALOG, name);
    }

    /** Looks at nothing but that part of the page. */
    static void atPart(Page page, String part, String name) {
        page.locator(part).first().waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        lookAtPart(page, part, name, DESK, 900, axe(page));
        lookAtPart(page, part, name, PHONE, 844, axe(page).disableRules(COLOURS));
        page.setViewportSize(DESK, 900);
    }

    private static void lookAtPart(Page page, String part, String name, int width, int height, AxeBuilder axe) {
        look(page, name, width, height, axe.include(List.of(part)));
        assertThat((List<?>) page.locator(part).evaluateAll(TOO_WIDE))
                .as("%s fits into %d px", name, width)
                .isEmpty();
    }

    private static void look(Page page, String name, int width, int height, AxeBuilder axe) {
        page.setViewportSize(width, height);
        page.waitForLoadState(LoadState.NETWORKIDLE);
        if (Boolean.getBoolean("muster.screenshots")) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(SCREENSHOTS.resolve(name + "-" + width + ".png"))
                    .setFullPage(true));
        }
        assertThat(axe.analyze().getViolations())
                .as("what axe finds on %s at %d px", name, width)
                .extracting(violation -> violation.getId() + ": " + violation.getNodes())
                .isEmpty();
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .as("%s fits into %d px", name, width)
                .isTrue();
    }

    /**
     * No page of ours has a frame: without looking for one, axe opens no second page for each look. Asked for what is wrong
     * alone, it does not write down where each of the thousands of right things is.
     */
    private static AxeBuilder axe(Page page) {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of(ResultType.Violations.getKey()));
        return new AxeBuilder(page).setLegacyMode(true).options(options).withTags(WCAG_2_2_AA);
    }
}
