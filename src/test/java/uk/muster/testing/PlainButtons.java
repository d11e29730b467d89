package uk.muster.testing;

import static com.github.mvysny.kaributesting.v10.BasicUtilsKt._fireDomEvent;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import uk.muster.ui.PlainButton;

/** Presses the buttons of which a page has many. */
public final class PlainButtons {

    private PlainButtons() {}

    /** @param name what a screen reader calls it; the first, if several are called so */
    public static void press(String name) {
        List<PlainButton> named = named(name);
        assertThat(named).as(name).isNotEmpty();
        assertThat(named.getFirst().isEnabled()).as(name + " is enabled").isTrue();
        _fireDomEvent(named.getFirst(), "click");
    }

    public static List<PlainButton> named(String name) {
        return _find(
                PlainButton.class,
                spec -> spec.withPredicate(
                        one -> one.getAriaLabel().orElse(one.getText()).equals(name)));
    }
}
