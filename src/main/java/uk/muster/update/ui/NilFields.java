package uk.muster.update.ui;

import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import uk.muster.ui.DayPicker;
import uk.muster.ui.SharedTextArea;
import uk.muster.update.NilKind;
import uk.muster.update.NilReturn;
import uk.muster.update.UpdateContent;

/** What a nil return says, by its kind. */
final class NilFields extends Div {

    private final SharedTextArea detail;
    private final DayPicker until = new DayPicker("Expected by");
    private NilKind kind = NilKind.NOTHING_TO_REPORT;

    NilFields(Sharing sharing, Runnable changed) {
        addClassName("nil-fields");
        detail = Fields.area("", "", UpdateContent.LONGEST_NIL_DETAIL, changed);
        sharing.drafts().keep("nil", detail.typing());
        until.addValueChangeListener(change -> changed.run());
        add(detail, until);
    }

    void choose(NilKind kind) {
        this.kind = kind;
        detail.setInvalid(false);
        detail.setLabel(
                switch (kind) {
                    case NOTHING_TO_REPORT -> "Why (optional)";
                    case BODY_WILL_REPORT -> "What they will report (optional)";
                    case REPORTED_ELSEWHERE -> "Which paper reports it";
                    case DATA_AWAITED -> "Which data (optional)";
                });
        until.setVisible(kind == NilKind.DATA_AWAITED);
    }

    void show(NilReturn nil) {
        choose(nil.kind());
        Fields.take(detail, nil.detail());
        Fields.take(until, nil.until());
    }

    void setStored(long version) {
        detail.typing().setStored(version);
    }

    NilReturn read() {
        LocalDate day = kind == NilKind.DATA_AWAITED ? until.getValue() : null;
        return new NilReturn(kind, detail.getValue(), day);
    }

    SharedTextArea detail() {
        return detail;
    }

    DayPicker until() {
        return until;
    }
}
