package uk.muster.ui;

import com.vaadin.flow.component.UI;

/** The server's side of {@code kept-focus.js}, which the frame round every view brings along. */
public final class LostFocus {

    private LostFocus() {}

    /** Something went that may have had the focus. */
    public static void bringBack(UI ui) {
        ui.getPage().executeJs("window.Muster.bringFocusBack(false)");
    }

    /** A notice closes. */
    static void bringBackFromNotice(UI ui) {
        ui.getPage().executeJs("window.Muster.bringFocusBack(true)");
    }
}
