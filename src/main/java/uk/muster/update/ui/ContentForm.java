package uk.muster.update.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.util.IdGenerator;
import uk.muster.live.Visitor;
import uk.muster.plan.Target;
import uk.muster.ui.ErrorSummary.Problem;
import uk.muster.ui.UpdateComments;
import uk.muster.update.NilKind;
import uk.muster.update.ParagraphText;
import uk.muster.update.UpdateContent;
import uk.muster.update.UpdateIncomplete.Field;
import uk.muster.update.UpdateIncomplete.Gap;

/** The whole of an update to write: an answer, or a nil return in its place. Changing between them loses nothing typed. */
final class ContentForm extends Div {

    private final Select<NilKind> kind = new Select<>();
    private final AnswerFields answer;
    private final Sharing sharing;
    private final Runnable written;
    private final Div comments = new Div();
    private @Nullable NilFields nil;
    private boolean filling;

    /** @param changed runs whenever the writer changed something */
    ContentForm(IdGenerator ids, @Nullable Target target, Sharing sharing, Runnable changed) {
        this.sharing = sharing;
        written = () -> {
            if (!filling) {
                changed.run();
            }
        };
        addClassName("content-form");
        answer = new AnswerFields(ids, target, sharing, written);
        kind.setLabel("Answer with");
        kind.addClassName("content-form__kind");
        kind.setItems(NilKind.values());
        kind.setItemLabelGenerator(some -> some == null ? "An update" : "Nil return: " + some.label());
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption("An update");
        kind.addValueChangeListener(change -> {
            choose(change.getValue());
            written.run();
        });
        add(kind, answer, comments);
    }

    private void choose(@Nullable NilKind chosen) {
        answer.setVisible(chosen == null);
        if (chosen != null) {
            nil().choose(chosen);
        }
        if (nil != null) {
            nil.setVisible(chosen != null);
        }
    }

    /** Made when it is first wanted: most never are. */
    private NilFields nil() {
        if (nil == null) {
            nil = new NilFields(sharing, written);
            addComponentAtIndex(indexOf(comments), nil);
        }
        return nil;
    }

    /** Shows this; fields that say it already are left alone, and so is the cursor. */
    void show(UpdateContent content) {
        filling = true;
        answer.show(content);
        if (content.nil() != null) {
            nil().show(content.nil());
        }
        Fields.take(kind, content.nil() == null ? null : content.nil().kind());
        filling = false;
    }

    /** Puts what was said beside the paragraph that it is about; the rest below. */
    void show(UpdateComments said) {
        comments.removeAll();
        said.onTheWhole(answer.paragraphs().show(said)).ifPresent(comments::add);
        comments.add(said.unresolvedNote("You can submit all the same."));
    }

    UpdateContent read() {
        if (kind.getValue() == null) {
            return answer.read();
        }
        return new UpdateContent(List.of(), null, "", "", "", null, nil().read());
    }

    /** Takes paragraphs over; with an update, where it was a nil return. */
    void copy(List<ParagraphText> copied) {
        kind.setValue(null);
        answer.paragraphs().copy(copied);
    }

    /** What was typed so far is part of that version now. */
    void setStored(long version) {
        answer.setStored(version);
        if (nil != null) {
            nil.setStored(version);
        }
    }

    void show(List<Visitor> visitors) {
        answer.show(visitors);
    }

    ParagraphsField paragraphs() {
        return answer.paragraphs();
    }

    /** Says beside each field what it lacks, and the same for a summary. */
    List<Problem> showGaps(List<Gap> gaps) {
        return gaps.stream().map(this::problem).toList();
    }

    private Problem problem(Gap gap) {
        Component field = field(gap.field());
        if (field instanceof HasValidationProperties validated) {
            validated.setErrorMessage(gap.message());
            validated.setInvalid(true);
        }
        return new Problem(gap.message(), field);
    }

    private Component field(Field field) {
        return switch (field) {
            case PARAGRAPHS -> answer.paragraphs().firstField();
            case STATUS -> answer.status();
            case OUTLOOK -> answer.outlook();
            case RESULT_VALUE -> result().value();
            case RESULT_PERIOD -> result().period();
            case RESULT_SOURCE -> result().source();
            case NIL_DETAIL -> nil().detail();
            case NIL_UNTIL -> nil().until();
        };
    }

    private ResultFields result() {
        return Objects.requireNonNull(answer.result(), "Only a deliverable with a target lacks a result");
    }
}
