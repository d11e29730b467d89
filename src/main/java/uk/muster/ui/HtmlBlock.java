package uk.muster.ui;

import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.internal.nodefeature.ElementPropertyMap;

/**
 * Ready HTML of the program's own templates, in which every text of people is escaped or sanitised already: one
 * component for what would else be hundreds. Drawn anew it changes only what is other, so that focus and selected text
 * stay; {@code data-key} tells which of several elements beside each other is which.
 */
@JsModule("context://modules/redraw.js")
public final class HtmlBlock extends Div {

    private String shown = "";

    public HtmlBlock(String html) {
        addClassName("html-block");
        setHtml(html);
    }

    /** Sends the HTML to the browser only if it is news. */
    public void setHtml(String html) {
        if (html.equals(shown)) {
            return;
        }
        shown = html;
        if (isAttached()) {
            getElement().getNode().getFeature(ElementPropertyMap.class).setProperty("innerHTML", html, false);
            getElement().executeJs("window.Muster.redraw(this, $0)", html);
        } else {
            getElement().setProperty("innerHTML", html);
        }
    }

    public String html() {
        return shown;
    }
}
