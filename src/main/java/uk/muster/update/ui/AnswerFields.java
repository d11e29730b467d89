package uk.muster.update.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.util.IdGenerator;
import uk.muster.live.OccupiedField;
import uk.muster.live.Visitor;
import uk.muster.plan.Target;
import uk.muster.ui.SharedTextArea;
import uk.muster.update.UpdateContent;

/** What an update says that is no nil return. */
final class AnswerFields extends Div {

    private final ParagraphsField paragraphs;
    private final StatusField status = new StatusField();
    private final @Nullable ResultFields result;
    private final SharedTextArea outlook;
    private final SharedTextArea milestones;
    private final SharedTextArea evidence;
    private final List<OccupiedField> occupied;

    AnswerFields(IdGenerator ids, @Nullable Target target, Sharing sharing, Runnable changed) {
        addClassName("answer-fields");
        paragraphs = new ParagraphsField(ids, sharing, changed);
        status.addValueChangeListener(change -> changed.run());
        result = target == null ? null : new ResultFields(target, sharing, changed);
        outlook = Fields.area("Outlook", "What you expect by the next round", UpdateContent.LONGEST_OUTLOOK, changed);
        milestones = Fields.area(
                "Milestones reached (optional)", "What was completed, and when", UpdateContent.LONGEST_NOTE, changed);
        evidence = Fields.area(
                "Evidence (optional)",
                "What backs this up: reports, surveys, figures",
                UpdateContent.LONGEST_NOTE,
                changed);
        occupied = List.of(
                new OccupiedField("status", status, sharing.stay()),
                new OccupiedField("outlook", outlook, sharing.stay()),
                new OccupiedField("milestones", milestones, sharing.stay()),
                new OccupiedField("evidence", evidence, sharing.stay()));
        notes().forEach((part, note) -> sharing.drafts().keep(part, note.typing()));
        add(paragraphs);
        if (result != null) {
            add(result);
        }
        occupied.forEach(this::add);
    }

    private Map<String, SharedTextArea> notes() {
        return Map.of("outlook", outlook, "milestones", milestones, "evidence", evidence);
    }

    /** What was typed so far is part of that version now. */
    void setStored(long version) {
        paragraphs.setStored(version);
        notes().values().forEach(note -> note.typing().setStored(version));
        if (result != null) {
            result.setStored(version);
        }
    }

    void show(List<Visitor> visitors) {
        paragraphs.showVisitors(visitors);
        occupied.forEach(field -> field.show(visitors));
    }

    void show(UpdateContent content) {
        paragraphs.show(content.paragraphs());
        Fields.take(status, content.status());
        Fields.take(outlook, content.outlook());
        Fields.take(milestones, content.milestones());
        Fields.take(evidence, content.evidence());
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

    SharedTextArea outlook() {
        return outlook;
    }

    @Nullable
    ResultFields result() {
        return result;
    }
}
