package uk.muster.report.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.router.BeforeLeaveEvent.ContinueNavigationAction;

/** Asks somebody who leaves the paper while words of theirs could not be stored. */
final class LeaveDialog extends ConfirmDialog {

    LeaveDialog(ContinueNavigationAction leaving) {
        setHeader("Leave before it is saved?");
        setText("What you wrote is not in the paper yet. It stays on this device, and you are asked again when you come"
                + " back.");
        setConfirmText("Stay here");
        addConfirmListener(confirm -> leaving.cancel());
        setRejectable(true);
        setRejectText("Leave");
        setRejectButtonTheme("tertiary"); // nothing is lost
        addRejectListener(reject -> leaving.proceed());
    }
}
