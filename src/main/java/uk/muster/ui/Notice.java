package uk.muster.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** A message that stays in its place on the page and is read out when it appears. */
public final class Notice extends Div {

    /** What kind of news it is. */
    private enum Kind {
        INFORMATION("status"),
        SUCCESS("status"),
        WARNING("status"),
        ERROR("alert");

        private final String role;

        Kind(String role) {
            this.role = role;
        }
    }

    private Notice(Kind kind, Component content) {
        addClassNames("notice", CssName.of("notice", kind.name()));
        getElement().setAttribute("role", kind.role);
        add(content);
    }

    public static Notice information(String text) {
        return new Notice(Kind.INFORMATION, new Paragraph(text));
    }

    public static Notice success(String text) {
        return new Notice(Kind.SUCCESS, new Paragraph(text));
    }

    public static Notice warning(String text) {
        return new Notice(Kind.WARNING, new Paragraph(text));
    }

    public static Notice error(String text) {
        return new Notice(Kind.ERROR, new Paragraph(text));
    }
}
