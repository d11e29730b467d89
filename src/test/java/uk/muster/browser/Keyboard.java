package uk.muster.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;

/**
 * Somebody who has a keyboard and no mouse: the focus moves by keys alone, and wherever Tab leads it must be seen (WCAG
 * 2.4.7).
 */
final class Keyboard {

    /** More stops than this on the way to something are no way that anybody goes. */
    private static final int MOST_STOPS = 80;

    private static final String FOCUSED = """
            let focused = document.activeElement;
            while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
            """;

    private static final String STOP = "() => {" + FOCUSED + """
            if (!focused || focused === document.body) return 'the page itself';
            const name = focused.ariaLabel || focused.labels?.[0]?.textContent || focused.textContent;
            return focused.localName + ' “' + (name || focused.id).trim().slice(0, 60) + '”';
        }""";

    /**
     * Gives a slow machine some frames to draw the focus, unless something else has it by then; the outline may stand on
     * the field round an input, in the shadow of its component.
     */
    private static final String UNSEEN = "async () => {" + FOCUSED + """
            const outlined = element => {
                const style = getComputedStyle(element);
                return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0;
            };
            const unseen = () => {
                if (focused !== document.body && !focused?.matches(':focus')) return null;
                const around = [];
                for (let at = focused; at && around.length < 4; at = at.assignedSlot || at.parentElement || at.getRootNode().host) {
                    around.push(at, ...(at.shadowRoot?.querySelectorAll('[part]') ?? []));
                }
                if (!around.some(outlined)) return 'has no outline';
                const box = focused.getBoundingClientRect();
                const top = document.elementFromPoint(box.x + box.width / 2, box.y + Math.min(box.height / 2, 10));
                return !top ? 'is out of sight' : null;
            };
            let why = 'was not drawn';
            for (let frame = 0; frame < 30 && why; frame++) {
                await new Promise(painted => requestAnimationFrame(() => requestAnimationFrame(painted)));
                why = unseen();
            }
            return why;
        }""";

    private final Page page;

    Keyboard(Page page) {
        this.page = page;
    }

    void press(String key) {
        page.keyboard().press(key);
    }

    void type(String words) {
        page.keyboard().type(words);
    }

    /** Writes in place of what stands in the focused field. */
    void write(String words) {
        press("Control+a");
        type(words);
    }

    /** Tabs on until what has that role and name is focused. */
    void tabTo(AriaRole role, String name) {
        Locator wanted = find(role, name);
        wanted.first().waitFor();
        List<String> met = new ArrayList<>();
        while (!isFocused(wanted)) {
            if (met.size() == MOST_STOPS) {
                throw new AssertionError("Tab does not lead to %s “%s”, but to %s".formatted(role, name, met));
            }
            press("Tab");
            met.add(focused());
        }
    }

    /** Tabs to something and presses Enter. */
    void use(AriaRole role, String name) {
        tabTo(role, name);
        press("Enter");
    }

    /** Waits until what has that role and name has the focus. */
    void standsAt(AriaRole role, String name) {
        PlaywrightAssertions.assertThat(find(role, name)).isFocused();
    }

    /** Nobody is thrown back to the start of the page when what had the focus goes away. */
    void standsIn(String selector) {
        page.waitForFunction("selector => document.activeElement.closest(selector)", selector);
    }

    /** Tabs to a group of radio buttons and goes on by arrow until that one is chosen. */
    void choose(String firstInGroup, String wanted) {
        tabTo(AriaRole.RADIO, firstInGroup);
        Locator choice = find(AriaRole.RADIO, wanted);
        for (int step = 0; step < MOST_STOPS && !isFocused(choice); step++) {
            press("ArrowDown");
        }
        press("Space");
    }

    private Locator find(AriaRole role, String name) {
        return page.getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** What has the focus, in words; fails if it cannot be seen there. */
    private String focused() {
        String stop = (String) page.evaluate(STOP);
        Object unseen = page.evaluate(UNSEEN);
        if (unseen != null) {
            throw new AssertionError(stop + " has the focus but " + unseen);
        }
        return stop;
    }

    private static boolean isFocused(Locator wanted) {
        return (boolean) wanted.evaluateAll("elements => {" + FOCUSED + "return elements.includes(focused); }");
    }
}
