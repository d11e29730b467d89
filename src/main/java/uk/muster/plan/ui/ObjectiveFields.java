package uk.muster.plan.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import uk.muster.plan.ObjectiveDetails;
import uk.muster.plan.ObjectiveView;
import uk.muster.ui.Form;

/** An objective as its form has it. */
public record ObjectiveFields(
        @NotBlank(message = "Write the objective.") @Size(max = 400, message = "Shorten it to 400 characters at most.")
        String title,

        @Nullable @Size(max = 300, message = "Shorten it to 300 characters at most.")
        String theme) {

    static ObjectiveFields of(ObjectiveView objective, Offered offered) {
        return new ObjectiveFields(objective.title(), offered.theme(objective.theme()));
    }

    ObjectiveDetails details() {
        return new ObjectiveDetails(title, theme == null ? "" : theme);
    }

    static Form<ObjectiveFields> form(Offered offered) {
        Form<ObjectiveFields> form = new Form<>(ObjectiveFields.class);
        form.field("title", new TextArea("Objective")).addClassName("plan-dialog__wide");
        ComboBox<String> theme = form.field("theme", new ComboBox<>("Theme"));
        theme.addClassName("plan-dialog__wide");
        theme.setItems(offered.themes());
        theme.setAllowCustomValue(true);
        theme.addCustomValueSetListener(typed -> theme.setValue(typed.getDetail()));
        theme.setHelperText("Who reviews force-wide updates goes by the theme. Empty: the objective's own name.");
        return form;
    }
}
