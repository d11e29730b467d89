package uk.muster.shell;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.Arrays;
import java.util.List;
import uk.muster.ui.Shortcut;

/**
 * Lists every {@link Shortcut} when one of them, ?, is pressed, which can be switched off there (WCAG 2.1.4). It is built
 * in the browser when it is first wanted: {@code shortcut-sheet.js}.
 */
@Tag("muster-shortcuts")
@JsModule("context://modules/shortcut-sheet.js")
class ShortcutSheet extends Component {

    /** The shortcuts that work in one place. */
    record Section(String place, List<Line> shortcuts) {}

    /** What a shortcut does, and what is pressed for it. */
    record Line(String words, List<String> keys) {}

    @ClientCallable
    List<Section> sections() {
        return Arrays.stream(Shortcut.Place.values())
                .map(place -> new Section(
                        place.label(),
                        place.shortcuts()
                                .map(shortcut -> new Line(shortcut.words(), shortcut.keys()))
                                .toList()))
                .toList();
    }
}
