package uk.muster.ui;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;

/**
 * A field for Markdown: a text area that grows, a toolbar, and how the text will read, brought up to date when the
 * writer rests for a moment. A paste from Word and the like becomes clean Markdown.
 */
@StyleSheet("styles/markdown-field.css")
public final class MarkdownField extends CustomField<String> {

    private static final int REST_MILLIS = 300;
    private static final int LEAST_ROWS = 4;

    private final TextArea area = new TextArea();
    private final MarkdownToolbar toolbar = new MarkdownToolbar();
    private final MarkdownText preview = new MarkdownText("");

    public MarkdownField() {
        super("");
        addClassName("markdown-field");
        area.addClassName("markdown-field__area");
        area.setMinRows(LEAST_ROWS);
        area.setManualValidation(true);
        area.setValueChangeMode(ValueChangeMode.LAZY);
        area.setValueChangeTimeout(REST_MILLIS);
        area.addValueChangeListener(change -> {
            preview.setMarkdown(change.getValue());
            setModelValue(change.getValue(), change.isFromClient());
        });
        Div panes = new Div(new Div(area, toolbar), previewPane());
        panes.addClassName("markdown-field__panes");
        add(new MarkdownEditor(panes));
    }

    public MarkdownField(String label) {
        this();
        setLabel(label);
    }

    private Section previewPane() {
        Paragraph title = new Paragraph("As it will read");
        title.addClassName("markdown-field__preview-title");
        Section pane = new Section(title, preview);
        pane.addClassName("markdown-field__preview");
        return pane;
    }

    @Override
    public void setLabel(String label) {
        super.setLabel(label);
        area.setAriaLabel(label);
        toolbar.setAriaLabel("Formatting of " + label);
    }

    @Override
    public void setRequiredIndicatorVisible(boolean required) {
        super.setRequiredIndicatorVisible(required);
        area.setRequiredIndicatorVisible(required);
    }

    @Override
    public void setInvalid(boolean invalid) {
        super.setInvalid(invalid);
        area.setInvalid(invalid);
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        super.setReadOnly(readOnly);
        area.setReadOnly(readOnly);
        toolbar.setVisible(!readOnly);
    }

    @Override
    public void focus() {
        area.focus();
    }

    /** Refuses further typing beyond so many characters. */
    public void setMaxLength(int characters) {
        area.setMaxLength(characters);
    }

    @Override
    protected String generateModelValue() {
        return area.getValue();
    }

    @Override
    protected void setPresentationValue(String markdown) {
        area.setValue(markdown);
        preview.setMarkdown(markdown);
    }
}
