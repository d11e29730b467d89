package uk.muster.ui;

import com.vaadin.flow.component.Component;

/** A text shown passage by passage, each with room for what others say about it. */
public interface Annotatable {

    /** Puts something beneath a passage: comments, a button. */
    void addBeneath(String key, Component... components);
}
