package uk.muster.ui;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** A field on a page of its own, to try it in a browser. */
@Route(value = "try/markdown-field", autoLayout = false)
@PageTitle("Markdown field")
@AnonymousAllowed
public class MarkdownFieldPage extends Main {

    public MarkdownFieldPage() {
        MarkdownField field = new MarkdownField("Paragraph 1");
        field.setHelperText("A paste from Word keeps lists, tables, bold and links.");
        field.setRequiredIndicatorVisible(true);
        Paragraph stored = new Paragraph();
        stored.setId("stored");
        field.addValueChangeListener(change -> stored.setText(change.getValue()));
        add(new PageHeader("Markdown field"), field, stored);
    }
}
