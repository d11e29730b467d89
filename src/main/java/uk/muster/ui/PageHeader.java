package uk.muster.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;

/** The top of a view: its one H1, what it is about, and what may be done with the whole of it. */
public final class PageHeader extends Header {

    private final H1 title;
    private final Paragraph description = new Paragraph();
    private final Div actions = new Div();

    public PageHeader(String title) {
        this.title = new H1(title);
        addClassName("page-header");
        description.addClassName("page-header__description");
        description.setVisible(false);
        actions.addClassName("page-header__actions");
        actions.setVisible(false);
        Div words = new Div(this.title, description);
        words.addClassName("page-header__words");
        add(words, actions);
    }

    public PageHeader(String title, String description) {
        this(title);
        setDescription(description);
    }

    public void setHeading(String heading) {
        title.setText(heading);
    }

    public void setDescription(String text) {
        description.setText(text);
        description.setVisible(!text.isEmpty());
    }

    /** Replaces the actions at the end of the header; at most one of them should be primary. */
    public void setActions(Component... components) {
        actions.removeAll();
        actions.add(components);
        actions.setVisible(components.length > 0);
    }
}
