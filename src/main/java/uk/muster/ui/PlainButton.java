package uk.muster.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasAriaLabel;
import com.vaadin.flow.component.HasEnabled;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.Tag;

/**
 * A quiet button for places of which a page has many: a single element to the server, and a click that brings nothing
 * along. A class draws its icon, if it has no words. Decision 0093.
 */
@Tag("button")
public final class PlainButton extends Component
        implements HasAriaLabel, HasEnabled, HasStyle, HasText, Focusable<PlainButton> {

    public PlainButton(String... classNames) {
        addClassName("plain-button");
        addClassNames(classNames);
        getElement().setAttribute("type", "button");
    }

    /** Says in full to screen readers what it does, and to whoever points at it. */
    public void setName(String name) {
        setAriaLabel(name);
        getElement().setAttribute("title", name);
    }

    public void onClick(Runnable action) {
        getElement().addEventListener("click", click -> action.run());
    }
}
