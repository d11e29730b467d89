package uk.muster.update.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import uk.muster.plan.Target;
import uk.muster.ui.SharedLine;
import uk.muster.update.Result;
import uk.muster.update.TypedFigure;
import uk.muster.update.UpdateContent;

/** What was reached against the target. */
final class ResultFields extends Div {

    private static final int LONGEST_FIGURE = 30;

    private final SharedLine value;
    private final SharedLine period;
    private final SharedLine source;

    ResultFields(Target target, Sharing sharing, Runnable changed) {
        addClassName("result-fields");
        value = Fields.line("Result", "A number, like 77.3 or -2", LONGEST_FIGURE, changed);
        value.typing().keepWhole();
        value.addValueChangeListener(change -> sayWhetherReadable());
        period = Fields.line(
                "Period", "The time it covers, like April 2014 to March 2015", UpdateContent.LONGEST_PERIOD, changed);
        source = Fields.line("Source", "Where the figure comes from", UpdateContent.LONGEST_SOURCE, changed);
        sharing.drafts().keep("result.value", value.typing());
        sharing.drafts().keep("result.period", period.typing());
        sharing.drafts().keep("result.source", source.typing());
        Div row = new Div(value, period, source);
        row.addClassName("result-fields__row");
        add(new H3("Result against the target"), new Paragraph("Target: " + target.inWords() + "."), row);
    }

    void setStored(long version) {
        value.typing().setStored(version);
        period.typing().setStored(version);
        source.typing().setStored(version);
    }

    void show(@Nullable Result result) {
        showFigure(result == null ? null : result.value());
        Fields.take(period, result == null ? "" : result.period());
        Fields.take(source, result == null ? "" : result.source());
    }

    Result read() {
        return new Result(figure(), period.getValue(), source.getValue());
    }

    private @Nullable BigDecimal figure() {
        return TypedFigure.read(value.getValue()).orElse(null);
    }

    /** A figure that is the same stays as its writer spelt it, and so does what is not one yet. */
    private void showFigure(@Nullable BigDecimal now) {
        BigDecimal here = figure();
        boolean same = now == null ? here == null : here != null && here.compareTo(now) == 0;
        if (!same) {
            value.setValue(now == null ? "" : now.toPlainString());
        }
    }

    private void sayWhetherReadable() {
        boolean readable = value.isEmpty() || figure() != null;
        value.setErrorMessage(readable ? "" : "Enter a number, like 77.3.");
        value.setInvalid(!readable);
    }

    SharedLine value() {
        return value;
    }

    SharedLine period() {
        return period;
    }

    SharedLine source() {
        return source;
    }
}
