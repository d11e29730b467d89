package uk.muster.update.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import java.util.function.Function;
import uk.muster.ui.DialogVerb;
import uk.muster.update.SuggestionService;

/** Asks what the editor should know when their suggestion is declined; it may be nothing. */
final class DeclineDialog extends Dialog {

    private final TextArea reason = new TextArea("Reason (optional)");

    /** @param decline says why it cannot be declined; nothing if it is */
    DeclineDialog(Function<String, Optional<String>> decline) {
        setHeaderTitle("Decline the suggestion");
        setWidth("min(32rem, 100vw)");
        reason.setHelperText("The report editor sees this. Your words stay as they are.");
        reason.setMaxLength(SuggestionService.LONGEST_NOTE);
        reason.setManualValidation(true);
        reason.setWidthFull();
        add(reason);
        Button confirm = new DialogVerb(this, "Decline", () -> {
            Optional<String> refused = decline.apply(reason.getValue());
            reason.setInvalid(refused.isPresent());
            reason.setErrorMessage(refused.orElse(""));
            if (refused.isEmpty()) {
                close();
            }
        });
        getFooter().add(new Button("Cancel", click -> close()), confirm);
    }
}
