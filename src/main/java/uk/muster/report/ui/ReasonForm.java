package uk.muster.report.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.stream.Stream;
import uk.muster.report.Finding;
import uk.muster.report.ReportRefused;

/** Where the editor writes why a warning, or all that are left, may stand. */
final class ReasonForm extends Div {

    private final TextArea words = new TextArea("Why may the paper go out like this?");
    private final Checkbox forOthers = new Checkbox();
    private final Button cancel = new Button("Cancel");

    ReasonForm(Finding warning, String before, List<Finding> others, FindingsPane.Explainer explainer) {
        words.setValue(before);
        words.setWidthFull();
        words.focus();
        forOthers.setLabel(
                others.size() == 1
                        ? "The same for the other warning without a reason"
                        : "The same for the other %d warnings without a reason".formatted(others.size()));
        forOthers.setVisible(!others.isEmpty());
        Button keep = new Button("Keep the reason");
        keep.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.SMALL);
        keep.setDisableOnClick(true);
        keep.addClickListener(click -> {
            keep.setEnabled(true);
            explain(forOthers.getValue() ? others : List.of(), warning, explainer);
        });
        cancel.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        Div buttons = new Div(keep, cancel);
        buttons.addClassName("report__reason-buttons");
        add(words, forOthers, buttons);
        addClassName("report__reason-form");
    }

    void onCancel(Runnable then) {
        cancel.addClickListener(click -> then.run());
    }

    private void explain(List<Finding> others, Finding warning, FindingsPane.Explainer explainer) {
        List<Finding> warnings =
                Stream.concat(Stream.of(warning), others.stream()).toList();
        try {
            explainer.explain(warnings, words.getValue());
        } catch (ReportRefused refused) {
            words.setErrorMessage(refused.getMessage());
            words.setInvalid(true);
            words.focus();
        }
    }
}
