package uk.muster.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasAriaLabel;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.dom.Element;

/**
 * The formatting buttons of a {@link MarkdownField}, one stop for the Tab key as the toolbar pattern has it. What they do
 * happens in the browser: {@code markdown-editor.js} finds them by {@code data-edit}.
 */
final class MarkdownToolbar extends Div implements HasAriaLabel {

    MarkdownToolbar() {
        addClassName("markdown-field__tools");
        getElement().setAttribute("role", "toolbar");
        addTool("bold", Shortcut.BOLD, "B");
        addTool("italic", Shortcut.ITALIC, "I");
        addTool("bullets", "Bulleted list", VaadinIcon.LIST_UL.create());
        addTool("numbers", "Numbered list", VaadinIcon.LIST_OL.create());
        addTool("table", "Table", VaadinIcon.TABLE.create());
        addTool("link", "Link", VaadinIcon.LINK.create());
        addTool("reference", "¶ ref: the paragraphs of a deliverable", new Span("¶ ref"));
    }

    private void addTool(String edit, Shortcut shortcut, String face) {
        addTool(edit, shortcut.hint(), new Span(face)).setAttribute("aria-keyshortcuts", shortcut.ariaKeys());
    }

    private Element addTool(String edit, String name, Component face) {
        boolean first = getElement().getChildCount() == 0;
        face.getElement().setAttribute("aria-hidden", "true");
        NativeButton tool = new NativeButton();
        tool.add(face);
        tool.setAriaLabel(name);
        tool.setTitle(name);
        tool.setTabIndex(first ? 0 : -1);
        tool.addClassNames("markdown-field__tool", "markdown-field__tool--" + edit);
        tool.getElement().setAttribute("type", "button");
        tool.getElement().setAttribute("data-edit", edit);
        add(tool);
        return tool.getElement();
    }
}
