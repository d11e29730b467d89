package uk.muster.update.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import org.jspecify.annotations.Nullable;
import org.springframework.util.IdGenerator;
import uk.muster.plan.Target;
import uk.muster.update.UpdateContent;

/** What an update says that is no nil return. */
final class AnswerFields extends Div {

    private final ParagraphsField paragraphs;
    private final StatusField status = new StatusField();
    private final @Nullable ResultFields result;
    private final TextArea outlook;
    private final TextArea milestones;
    private final TextArea evidence;

    AnswerFields(IdGenerator ids, @Nullable Target target, Runnable changed) {
        addClassName("answer-fields");
        paragraphs = new ParagraphsField(ids, changed);
        status.addValueChangeListener(change -> changed.run());
        result = target == null ? null : new ResultFields(target, changed);
        outlook = Fields.area("Outlook", "What you expect by the next round", UpdateContent.LONGEST_OUTLOOK, changed);
        milestones = Fields.area(
                "Milestones reached (optional)", "What was completed, and when", UpdateContent.LONGEST_NOTE, changed);
        evidence = Fields.area(
                "Evidence (optional)",
                "What backs this up: reports, surveys, figures",
                UpdateContent.LONGEST_NOTE,
                changed);
        add(paragraphs);
        if (result != null) {
            add(result);
        }
        add(status, outlook, milestones, evidence);
    }

    void show(UpdateContent content) {
        paragraphs.show(content.paragraphs());
        status.setValue(content.status());
        outlook.setValue(content.outlook());
        milestones.setValue(content.milestones());
        evidence.setValue(content.evidence());
        if (result != null) {
            result.show(content.result());
        }
    }

    UpdateContent read() {
        return new UpdateContent(
                paragraphs.read(),
                status.getValue(),
                outlook.getValue(),
                milestones.getValue(),
                evidence.getValue(),
                result == null ? null : result.read(),
                null);
    }

    ParagraphsField paragraphs() {
        return paragraphs;
    }

    StatusField status() {
        return status;
    }

    TextArea outlook() {
        return outlook;
    }

    @Nullable
    ResultFields result() {
        return result;
    }
}
