package uk.muster.ui;

import com.vaadin.flow.component.html.Span;

/** Where something is on its way (Draft, Submitted, Late …): an outlined word that nobody takes for a status. */
public final class StateChip extends Span {

    /**
     * @param label the word
     * @param state the state's constant, by which the style sheet draws it: {@code DRAFT}, {@code SUBMITTED},
     *     {@code APPROVED} … ; an unknown one is drawn plainly
     */
    public StateChip(String label, String state) {
        super(label);
        addClassNames("chip", CssName.of("chip", state));
    }

    public static StateChip late() {
        return new StateChip("Late", "LATE");
    }
}
