package uk.muster.report.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import org.jspecify.annotations.Nullable;
import uk.muster.report.ExemptGround;
import uk.muster.report.Exemptible;
import uk.muster.report.ReportRefused;
import uk.muster.text.Dates;
import uk.muster.ui.DialogVerb;

/** Asks on which ground something is kept from the public, and why; or lets everybody read it again. */
final class ExemptDialog extends Dialog {

    private final RadioButtonGroup<ExemptGround> ground =
            new RadioButtonGroup<>("Which paragraph of Part 1 of Schedule 12A applies?");
    private final TextArea reason = new TextArea("Why does the public interest ask for it?");

    /** Does what was decided. */
    interface Decider {

        /** @throws ReportRefused if the reason is none */
        void exempt(ExemptGround ground, String reason);

        void lift();
    }

    ExemptDialog(Exemptible thing, Decider decider) {
        setHeaderTitle("Keep from the public: " + thing.name());
        setWidth("min(40rem, 100vw)");
        ground.setItems(ExemptGround.values());
        ground.setItemLabelGenerator(ExemptGround::label);
        ground.setManualValidation(true);
        reason.setManualValidation(true);
        reason.setWidthFull();
        reason.setHelperText("Why keeping it back outweighs the public’s interest in it. The board reads this, the"
                + " public does not.");
        Div content = new Div();
        content.addClassName("report__exempt");
        if (!thing.words().isEmpty()) {
            Paragraph words = new Paragraph(thing.words());
            words.addClassName("quiet");
            content.add(words);
        }
        Exemptible.Decided decided = thing.decided();
        if (decided != null) {
            ground.setValue(decided.ground());
            reason.setValue(decided.reason());
            content.add(new Paragraph("%s made it exempt on %s.".formatted(decided.by(), Dates.moment(decided.at()))));
        }
        content.add(ground, reason);
        add(content);
        addButtons(decided, decider);
    }

    private void addButtons(Exemptible.@Nullable Decided decided, Decider decider) {
        getFooter().add(new Button("Cancel", click -> close()));
        if (decided != null) {
            getFooter().add(new Button("Let the public read it", click -> {
                close();
                decider.lift();
            }));
        }
        getFooter().add(new DialogVerb(this, decided == null ? "Make exempt" : "Keep this", () -> exempt(decider)));
    }

    private void exempt(Decider decider) {
        ground.setInvalid(ground.isEmpty());
        if (ground.isEmpty()) {
            ground.setErrorMessage("Choose the paragraph that applies.");
            ground.getElement().callJsFunction("focus");
            return;
        }
        try {
            decider.exempt(ground.getValue(), reason.getValue());
            close();
        } catch (ReportRefused refused) {
            reason.setErrorMessage(refused.getMessage());
            reason.setInvalid(true);
            reason.focus();
        }
    }
}
