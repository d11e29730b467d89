package uk.muster.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** Stands where nothing is yet: says what will be here and offers the next step. */
public final class EmptyState extends Div {

    public EmptyState(String heading, String whatWillBeHere, Component... nextSteps) {
        addClassName("empty-state");
        add(new H2(heading), new Paragraph(whatWillBeHere));
        add(nextSteps);
    }
}
