package uk.muster.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.Page;
import com.vaadin.flow.function.SerializableConsumer;

/** What is typed in a field that is stored only when it is sent: the device keeps it until then. See decision 0091. */
public final class Unsent {

    private final String key;

    /** @param writerAndPlace the number of the person, since a device may be shared, and what is written there */
    public Unsent(String writerAndPlace) {
        key = Drafts.KEYS + writerAndPlace;
    }

    /** Keeps what is typed there from now on. */
    void keep(Component field) {
        field.getElement().executeJs("window.Muster.keepUnsent(this, $0)", key);
    }

    /** @param take is given what was left over from an earlier time, if anything was */
    void offer(SerializableConsumer<String> take) {
        page().executeJs("return window.Muster.unsent($0)", key).then(String.class, leftOver -> {
            if (!leftOver.isEmpty()) {
                take.accept(leftOver);
            }
        });
    }

    void forget() {
        page().executeJs("localStorage.removeItem($0)", key);
    }

    /** A field that is hidden, or goes with what is sent, is told nothing. */
    private static Page page() {
        return UI.getCurrent().getPage();
    }
}
