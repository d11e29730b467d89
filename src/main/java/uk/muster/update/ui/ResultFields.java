package uk.muster.update.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.BigDecimalField;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.muster.plan.Target;
import uk.muster.ui.SharedLine;
import uk.muster.update.Result;
import uk.muster.update.UpdateContent;

/** What was reached against the target. */
final class ResultFields extends Div {

    private final BigDecimalField value = new BigDecimalField("Result");
    private final SharedLine period;
    private final SharedLine source;

    ResultFields(Target target, Sharing sharing, Runnable changed) {
        addClassName("result-fields");
        value.setLocale(Locale.UK);
        value.setHelperText("A number, like 77.3 or -2");
        value.setI18n(new BigDecimalField.BigDecimalFieldI18n().setBadInputErrorMessage("Enter a number, like 77.3."));
        value.addValueChangeListener(change -> changed.run());
        period = Fields.line(
                "Period", "The time it covers, like April 2014 to March 2015", UpdateContent.LONGEST_PERIOD, changed);
        source = Fields.line("Source", "Where the figure comes from", UpdateContent.LONGEST_SOURCE, changed);
        sharing.drafts().keep("result.period", period.typing());
        sharing.drafts().keep("result.source", source.typing());
        Div row = new Div(value, period, source);
        row.addClassName("result-fields__row");
        add(new H3("Result against the target"), new Paragraph("Target: " + target.inWords() + "."), row);
    }

    void setStored(long version) {
        period.typing().setStored(version);
        source.typing().setStored(version);
    }

    void show(@Nullable Result result) {
        Fields.take(value, result == null ? null : result.value());
        Fields.take(period, result == null ? "" : result.period());
        Fields.take(source, result == null ? "" : result.source());
    }

    Result read() {
        return new Result(value.getValue(), period.getValue(), source.getValue());
    }

    BigDecimalField value() {
        return value;
    }

    SharedLine period() {
        return period;
    }

    SharedLine source() {
        return source;
    }
}
