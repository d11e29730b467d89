package uk.muster.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;

/**
 * Short news at the edge of the screen. Good news goes by itself; bad news stays until it is closed, so that nobody
 * misses it.
 */
public final class Toast {

    private static final int GOOD_NEWS_MILLIS = 6000;

    private Toast() {}

    public static void success(String text) {
        Notification notification = new Notification(text, GOOD_NEWS_MILLIS, Position.BOTTOM_START);
        notification.open();
    }

    public static void failure(String text) {
        Notification notification = new Notification();
        notification.setPosition(Position.BOTTOM_START);
        notification.setDuration(0);
        notification.setAssertive(true);
        Button close = new Button("Close", click -> notification.close());
        close.addThemeVariants(ButtonVariant.TERTIARY);
        notification.add(row(text, close));
        notification.open();
    }

    /** The words and what may be done about them, side by side. */
    static Div row(String text, Button... buttons) {
        Span words = new Span(text);
        words.addClassName("toast__words");
        Div row = new Div(words);
        row.add(buttons);
        row.addClassName("toast");
        return row;
    }
}
