package uk.muster.ui;

import com.vaadin.flow.component.AbstractCompositeField;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.shared.HasValidationProperties;
import uk.muster.picture.Picture;
import uk.muster.picture.PictureService;

/**
 * A field for Markdown: a text area that grows, a toolbar, and how the text will read, brought up to date when the
 * writer rests for a moment. A paste from Word and the like becomes clean Markdown. Label, hint and error are the text
 * area's own, so that assistive technology ties them to where one writes.
 */
@StyleSheet("styles/markdown-field.css")
public final class MarkdownField extends AbstractCompositeField<MarkdownEditor, MarkdownField, String>
        implements HasLabel, HasStyle, HasValidationProperties, Focusable<MarkdownField> {

    private static final int LEAST_ROWS = 4;

    private final SharedTextArea area = new SharedTextArea("");
    private final MarkdownToolbar toolbar = new MarkdownToolbar();
    private final MarkdownText preview = new MarkdownText("");

    public MarkdownField(String label) {
        super("");
        addClassName("markdown-field");
        area.addClassName("markdown-field__area");
        area.setMinRows(LEAST_ROWS);
        area.setManualValidation(true);
        area.addValueChangeListener(change -> {
            preview.setMarkdown(change.getValue());
            setModelValue(change.getValue(), change.isFromClient());
        });
        setLabel(label);
    }

    /** Lets the writer put pictures between the words. */
    public void offerPictures(PictureService pictures) {
        preview.setPictures(Picture.WORKSPACE);
        preview.setMarkdown(getValue());
        toolbar.offerPictures();
        getContent().onPictureWanted(() -> {
            if (!isReadOnly()) {
                new PictureDialog(pictures, getContent()::insertPicture).open();
            }
        });
    }

    @Override
    protected MarkdownEditor initContent() {
        preview.addClassName("markdown-field__preview");
        preview.getElement().setAttribute("role", "group").setAttribute("aria-label", "As it will read");
        return new MarkdownEditor(area, toolbar, preview);
    }

    @Override
    protected void setPresentationValue(String markdown) {
        area.setValue(markdown);
    }

    @Override
    public void setLabel(String label) {
        area.setLabel(label);
        toolbar.setAriaLabel("Formatting of " + label);
    }

    @Override
    public String getLabel() {
        return area.getLabel();
    }

    public void setHelperText(String hint) {
        area.setHelperText(hint);
    }

    @Override
    public void setErrorMessage(String message) {
        area.setErrorMessage(message);
    }

    @Override
    public String getErrorMessage() {
        return area.getErrorMessage();
    }

    @Override
    public void setInvalid(boolean invalid) {
        area.setInvalid(invalid);
    }

    @Override
    public boolean isInvalid() {
        return area.isInvalid();
    }

    @Override
    public void setRequiredIndicatorVisible(boolean required) {
        area.setRequiredIndicatorVisible(required);
    }

    @Override
    public boolean isRequiredIndicatorVisible() {
        return area.isRequiredIndicatorVisible();
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        area.setReadOnly(readOnly);
        toolbar.setVisible(!readOnly);
    }

    @Override
    public boolean isReadOnly() {
        return area.isReadOnly();
    }

    /** Where one writes. */
    public SharedTextArea area() {
        return area;
    }

    /** Refuses further typing beyond so many characters. */
    public void setMaxLength(int characters) {
        area.setMaxLength(characters);
    }

    @Override
    public void focus() {
        area.focus();
    }
}
