package uk.muster.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Asks before something that cannot be taken back. */
public final class Confirmation {

    private Confirmation() {}

    /** @param verb what is done then: "Publish now" */
    public static void ask(String question, String consequence, String verb, Runnable deed) {
        ConfirmDialog dialog = new ConfirmDialog(question, consequence, verb, confirmed -> deed.run());
        dialog.setCancelable(true);
        dialog.setCancelText("Not yet");
        dialog.open();
    }
}
