package uk.muster.ui;

import com.vaadin.flow.component.UI;

/** The server's side of {@code kept-focus.js}, which the frame round every view brings along. */
public final class LostFocus {

    private LostFocus() {}

    /** Something goes that may have the focus. */
    public static void bringBack(UI ui) {
        ui.getPage().executeJs("window.Muster.bringFocusBack()");
    }
}
