package uk.muster.plan.ui;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.function.Supplier;
import uk.muster.plan.EditionView;
import uk.muster.plan.PlanConflict;
import uk.muster.plan.PlanService;
import uk.muster.ui.Form;

/** Dialogs about an edition as a whole: what it is called, its approval, its amendment. */
final class EditionDecisions {

    private final PlanService plan;
    private final Supplier<EditionView> current;
    private final Runnable changed;

    public record Approval(
            @Pattern(regexp = "\\s*\\d{3}/\\d{4}\\s*", message = "Write the number like 018/2013.")
            String decisionNotice) {}

    public record Reason(
            @NotBlank(message = "Write why the edition is amended.")
            @Size(max = 1000, message = "Shorten it to 1,000 characters at most.")
            String reason) {}

    EditionDecisions(PlanService plan, Supplier<EditionView> current, Runnable changed) {
        this.plan = plan;
        this.current = current;
        this.changed = changed;
    }

    void describe() {
        new PlanDialog<>(
                        "Edition " + edition().financialYear(),
                        "Save",
                        EditionFields.form(),
                        EditionFields.of(edition()),
                        fields -> change(
                                () -> plan.describe(edition().id(), edition().version(), fields.details())))
                .open();
    }

    void approve() {
        Form<Approval> form = new Form<>(Approval.class);
        TextField notice = form.field("decisionNotice", new TextField("Number of the decision notice"));
        notice.setHelperText("Like 018/2013. The edition is read-only from then on, until it is amended.");
        notice.addClassName("plan-dialog__wide");
        new PlanDialog<>(
                        "Approve the edition " + edition().financialYear(),
                        "Approve",
                        form,
                        new Approval(""),
                        approval -> change(
                                () -> plan.approve(edition().id(), edition().version(), approval.decisionNotice())))
                .open();
    }

    void amend() {
        Form<Reason> form = new Form<>(Reason.class);
        TextArea reason = form.field("reason", new TextArea("Why is it amended?"));
        reason.setHelperText("Kept with the edition. It can be changed again and wants a new approval afterwards.");
        reason.addClassName("plan-dialog__wide");
        new PlanDialog<>(
                        "Amend the edition " + edition().financialYear(),
                        "Amend",
                        form,
                        new Reason(""),
                        given -> change(
                                () -> plan.amend(edition().id(), edition().version(), given.reason())))
                .open();
    }

    private EditionView edition() {
        return current.get();
    }

    private void change(Runnable change) {
        try {
            change.run();
        } catch (PlanConflict conflict) {
            changed.run();
            throw conflict;
        }
        changed.run();
    }
}
