package uk.muster.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasAriaLabel;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.icon.Icon;

/**
 * The formatting buttons of a {@link MarkdownField}. The browser makes them, {@code markdown-toolbar.js}: a page has ten
 * such fields and the server need not know seventy buttons of each reader. Decision 0093.
 */
@Tag("muster-markdown-toolbar")
@JsModule("context://modules/markdown-toolbar.js")
@Uses(Icon.class)
final class MarkdownToolbar extends Component implements HasAriaLabel, HasStyle {

    MarkdownToolbar() {
        addClassName("markdown-field__tools");
        getElement().setAttribute("role", "toolbar");
    }

    void offerPictures() {
        getElement().setAttribute("pictures", true);
    }
}
