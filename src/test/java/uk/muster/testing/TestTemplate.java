package uk.muster.testing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.muster.organisation.WordTemplateState;
import uk.muster.organisation.WordTemplates;

/** The Word template as whoever looks now sees it. */
public final class TestTemplate {

    private TestTemplate() {}

    /** When it was set; null if there is none. */
    public static @Nullable Instant since(WordTemplates templates) {
        return templates.state().map(WordTemplateState::setAt).orElse(null);
    }

    public static void remove(WordTemplates templates) {
        templates.remove(since(templates));
    }
}
