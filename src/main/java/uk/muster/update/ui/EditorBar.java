package uk.muster.update.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import uk.muster.ui.PlainButton;
import uk.muster.update.Undoable;

/** What can be done with the open update, and whether what is written is saved. Always in reach, at the foot. */
final class EditorBar extends Div {

    private final Span news = new Span();
    private final PlainButton lastRound = new PlainButton();
    private final PlainButton undo = new PlainButton("plain-button--undo");
    private final PlainButton redo = new PlainButton("plain-button--redo");
    private final PlainButton history = new PlainButton();
    private final Button takeUp = new Button("Give the data");
    private final Button withdraw = new Button("Withdraw");
    private final Button save = new Button("Save");
    private final Button submit = new Button("Submit for review");

    EditorBar() {
        addClassName("editor-bar");
        news.addClassNames("editor-bar__news", "quiet");
        undo.setName("Undo change");
        redo.setName("Redo change");
        history.setText("History");
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        takeUp.addThemeVariants(ButtonVariant.PRIMARY);
        add(news, undo, redo, lastRound, history, withdraw, takeUp, save, submit);
        showLastRound(false);
    }

    void onHistory(Runnable deed) {
        history.onClick(deed);
    }

    void onLastRound(Runnable deed) {
        lastRound.onClick(deed);
    }

    void onUndo(Runnable deed) {
        undo.onClick(deed);
    }

    void onRedo(Runnable deed) {
        redo.onClick(deed);
    }

    void onSave(Runnable deed) {
        save.addClickListener(click -> deed.run());
    }

    void onSubmit(Runnable deed) {
        submit.addClickListener(click -> deed.run());
    }

    void onWithdraw(Runnable deed) {
        withdraw.addClickListener(click -> deed.run());
    }

    void onTakeUp(Runnable deed) {
        takeUp.addClickListener(click -> deed.run());
    }

    void allowTakingUp(boolean allowed) {
        takeUp.setVisible(allowed);
    }

    void allow(boolean writing, boolean withdrawing, boolean lookingBack) {
        undo.setVisible(writing);
        redo.setVisible(writing);
        save.setVisible(writing);
        submit.setVisible(writing);
        withdraw.setVisible(withdrawing);
        lastRound.setVisible(lookingBack);
    }

    void allow(Undoable undoable) {
        undo.setEnabled(undoable.undo());
        redo.setEnabled(undoable.redo());
    }

    void showLastRound(boolean shown) {
        lastRound.setText(shown ? "Hide last round" : "Show last round");
        lastRound.getElement().setAttribute("aria-expanded", String.valueOf(shown));
    }

    /** Not spoken: while one writes it changes every few seconds. */
    void tell(String words) {
        news.setText(words);
    }
}
