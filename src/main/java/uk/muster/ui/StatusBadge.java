package uk.muster.ui;

import com.vaadin.flow.component.html.Span;

/**
 * How something stands, told by shape, word and colour together. It takes words, not an enum, because the shared parts
 * know no feature.
 */
public final class StatusBadge extends Span {

    /**
     * @param shape the sign in front, which the style sheet draws and screen readers skip
     * @param label the word that tells the status
     * @param tone {@code COMPLETE}, {@code ON_TRACK}, {@code AT_RISK} or {@code OFF_TRACK}; anything else is grey
     */
    public StatusBadge(String shape, String label, String tone) {
        super(label);
        getElement().setAttribute("data-shape", shape);
        addClassNames("status", CssName.of("status", tone));
    }

    /** Nothing said yet. */
    public static StatusBadge none() {
        return new StatusBadge("○", "No status", "NONE");
    }
}
