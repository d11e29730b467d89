package uk.muster.ui;

import com.vaadin.flow.component.html.Div;

/**
 * Ready HTML of the program's own templates, in which every text of people is escaped or sanitised already: one
 * component for what would else be hundreds.
 */
public final class HtmlBlock extends Div {

    private String shown = "";

    public HtmlBlock(String html) {
        addClassName("html-block");
        setHtml(html);
    }

    /** Sends the HTML to the browser only if it is news. */
    public void setHtml(String html) {
        if (!html.equals(shown)) {
            shown = html;
            getElement().setProperty("innerHTML", html);
        }
    }

    public String html() {
        return shown;
    }
}
