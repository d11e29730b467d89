package uk.muster.ui;

import com.vaadin.flow.component.html.Div;
import uk.muster.text.Markdown;

/** Markdown as it will read: shows the sanitised HTML of {@link Markdown} and nothing else. */
public final class MarkdownText extends Div {

    private String pictures = "";

    public MarkdownText(String markdown) {
        addClassName("prose");
        setMarkdown(markdown);
    }

    /** From now on shows pictures too, not only their words. */
    void setPictures(String address) {
        pictures = address;
    }

    public void setMarkdown(String markdown) {
        getElement().setProperty("innerHTML", Markdown.toHtml(markdown, pictures));
    }
}
