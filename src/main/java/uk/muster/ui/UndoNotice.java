package uk.muster.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import com.vaadin.flow.shared.Registration;

/**
 * Says what was done and offers to undo it, instead of asking "are you sure?" before. It takes the focus – the thing
 * that had it is mostly gone – and stays until it is used, closed, followed by another, or the view is left. Then the focus
 * goes back to where it was.
 */
public final class UndoNotice {

    private static final String OPEN = UndoNotice.class.getName();

    private final Notification notification = new Notification();

    private final Button undoButton;

    private UndoNotice(String done, Runnable undo) {
        undoButton = new Button("Undo", click -> {
            leave();
            undo.run();
        });
        undoButton.addThemeVariants(ButtonVariant.PRIMARY);
        Button closeButton = new Button("Close", click -> leave());
        closeButton.addThemeVariants(ButtonVariant.TERTIARY);
        closeButton.addClickShortcut(Key.ESCAPE);
        notification.add(Toast.row(done, undoButton, closeButton));
        notification.setPosition(Position.BOTTOM_START);
        notification.setDuration(0);
    }

    /**
     * Shows the notice in place of an earlier one.
     *
     * @param done what was done, as a sentence: "Paragraph 3 removed."
     * @param undo takes it back; runs at most once
     */
    public static void show(UI ui, String done, Runnable undo) {
        open(ui, done, undo).undoButton.focus();
    }

    /** The same, but leaves the focus where it is: for work that goes straight on to the next thing. */
    public static void showBeside(UI ui, String done, Runnable undo) {
        open(ui, done, undo);
    }

    /** For a key that undoes: as if the notice that is open, if one is, were used. */
    public static void useOpen(UI ui) {
        if (ComponentUtil.getData(ui, OPEN) instanceof UndoNotice notice && notice.notification.isOpened()) {
            notice.undoButton.click();
        }
    }

    private static UndoNotice open(UI ui, String done, Runnable undo) {
        if (ComponentUtil.getData(ui, OPEN) instanceof UndoNotice earlier) {
            earlier.close();
        }
        UndoNotice notice = new UndoNotice(done, undo);
        ComponentUtil.setData(ui, OPEN, notice);
        Registration leaving = ui.addBeforeLeaveListener(leave -> notice.close());
        notice.notification.addDetachListener(detach -> leaving.remove());
        notice.notification.open();
        return notice;
    }

    private void leave() {
        notification.getUI().ifPresent(LostFocus::bringBackFromNotice);
        close();
    }

    private void close() {
        notification.close();
    }
}
