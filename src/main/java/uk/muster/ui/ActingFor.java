package uk.muster.ui;

import com.vaadin.flow.component.html.Span;

/** Says beside a piece of work for whom the reader does it, as their stand-in; nothing if it is the reader's own. */
public final class ActingFor extends Span {

    /** @param absent the name of whom they stand in for; empty if nobody */
    public ActingFor(String absent) {
        super(inWords(absent));
        addClassName("acting-for");
        setVisible(!absent.isEmpty());
    }

    private static String inWords(String absent) {
        return absent.isEmpty() ? "" : "for " + absent;
    }
}
