package uk.muster.ui;

import com.vaadin.flow.component.html.Div;
import uk.muster.text.Markdown;

/** Markdown as it will read: shows the sanitised HTML of {@link Markdown} and nothing else. */
public final class MarkdownText extends Div {

    public MarkdownText(String markdown) {
        addClassName("prose");
        setMarkdown(markdown);
    }

    public void setMarkdown(String markdown) {
        getElement().setProperty("innerHTML", Markdown.toHtml(markdown));
    }
}
