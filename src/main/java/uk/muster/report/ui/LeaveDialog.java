package uk.muster.report.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.router.BeforeLeaveEvent.ContinueNavigationAction;
import java.util.function.BooleanSupplier;

/** Asks what to do with words that are not saved when somebody leaves the paper. */
final class LeaveDialog extends ConfirmDialog {

    /** @param save stores the words; false if that was refused and they stay on the screen */
    LeaveDialog(ContinueNavigationAction leaving, BooleanSupplier save) {
        setHeader("Save what you wrote?");
        setText("You changed this paper and have not saved it.");
        setCancelable(true);
        setCancelText("Stay here");
        addCancelListener(cancel -> leaving.cancel());
        setRejectable(true);
        setRejectText("Leave without saving");
        addRejectListener(reject -> leaving.proceed());
        setConfirmText("Save and leave");
        addConfirmListener(confirm -> {
            if (save.getAsBoolean()) {
                leaving.proceed();
            } else {
                leaving.cancel();
            }
        });
    }
}
