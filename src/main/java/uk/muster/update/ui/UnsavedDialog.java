package uk.muster.update.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeLeaveEvent.ContinueNavigationAction;

/** Stands in the way of somebody who leaves with text that is not saved. */
final class UnsavedDialog extends Dialog {

    UnsavedDialog(UpdateEditor editor, ContinueNavigationAction leaving) {
        setHeaderTitle("You have text that is not saved");
        add(new Paragraph("If you leave without saving, what you wrote since the last save is gone."));
        Button save = new Button("Save and leave", click -> {
            close();
            if (editor.save()) {
                leaving.proceed();
            } else {
                leaving.cancel();
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        Button leave = new Button("Leave without saving", click -> {
            close();
            leaving.proceed();
        });
        Button stay = new Button("Stay here", click -> {
            close();
            leaving.cancel();
        });
        stay.addThemeVariants(ButtonVariant.TERTIARY);
        setCloseOnOutsideClick(false);
        addDialogCloseActionListener(closing -> {
            close();
            leaving.cancel();
        });
        getFooter().add(stay, leave, save);
    }
}
