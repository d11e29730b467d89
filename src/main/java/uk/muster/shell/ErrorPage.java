package uk.muster.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import uk.muster.ui.PageHeader;

/**
 * What the views for errors have in common: what happened, and what to do now. The way home loads the frame anew, which may
 * have been made while something was away.
 */
abstract class ErrorPage extends Div {

    final void say(String heading, String... sentences) {
        removeAll();
        add(new PageHeader(heading));
        for (String sentence : sentences) {
            add(new Paragraph(sentence));
        }
        Anchor home = new Anchor("", "Go to the home page");
        home.setRouterIgnore(true);
        add(new Paragraph(home));
    }
}
