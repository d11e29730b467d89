package uk.muster.update.ui;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** What can be done with the open update, and whether what is written is saved. Always in reach, at the foot. */
final class EditorBar extends Div {

    private final Span news = new Span();
    private final Button lastRound = new Button();
    private final Button history = new Button("History");
    private final Button withdraw = new Button("Withdraw");
    private final Button save = new Button("Save");
    private final Button submit = new Button("Submit for review");
    private boolean unsaved;

    EditorBar() {
        addClassName("editor-bar");
        news.addClassNames("editor-bar__news", "quiet");
        news.getElement().setAttribute("role", "status");
        lastRound.addThemeVariants(ButtonVariant.TERTIARY);
        history.addThemeVariants(ButtonVariant.TERTIARY);
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        add(news, lastRound, history, withdraw, save, submit);
        showLastRound(false);
    }

    void onHistory(Runnable deed) {
        history.addClickListener(click -> deed.run());
    }

    void onLastRound(Runnable deed) {
        lastRound.addClickListener(click -> deed.run());
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

    void allow(boolean writing, boolean withdrawing, boolean lookingBack) {
        save.setVisible(writing);
        submit.setVisible(writing);
        withdraw.setVisible(withdrawing);
        lastRound.setVisible(lookingBack);
    }

    void showLastRound(boolean shown) {
        lastRound.setText(shown ? "Hide last round" : "Show last round");
        lastRound.getElement().setAttribute("aria-expanded", String.valueOf(shown));
    }

    void tell(String words) {
        news.setText(words);
    }

    /** Says so, and lets the browser warn whoever closes the page. */
    void setUnsaved(boolean unsaved) {
        if (unsaved != this.unsaved) {
            this.unsaved = unsaved;
            warnOnClose(unsaved);
            tell(unsaved ? "Not saved" : "");
        }
    }

    @Override
    protected void onDetach(DetachEvent detaching) {
        detaching.getUI().getPage().executeJs("window.onbeforeunload = null");
    }

    private void warnOnClose(boolean warn) {
        getElement().executeJs("window.onbeforeunload = $0 ? event => event.preventDefault() : null", warn);
    }
}
