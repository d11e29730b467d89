package uk.muster.browser;

import com.microsoft.playwright.Locator;
import java.util.List;

/** What stands in a field from a moment on, as the eye sees it: frame by frame. */
final class Typed {

    private static final String WATCH = """
            field => {
                window.seen = new Set();
                const look = () => {
                    if (field.isConnected) {
                        window.seen.add(field.value);
                        requestAnimationFrame(look);
                    }
                };
                look();
            }""";

    private final Locator field;

    Typed(Locator field) {
        this.field = field;
        field.evaluate(WATCH);
    }

    /** Every text that has stood there. */
    @SuppressWarnings("unchecked")
    List<String> seen() {
        return (List<String>) field.page().evaluate("[...window.seen]");
    }
}
