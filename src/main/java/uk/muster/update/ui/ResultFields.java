package uk.muster.update.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.muster.plan.Target;
import uk.muster.update.Result;
import uk.muster.update.UpdateContent;

/** What was reached against the target. */
final class ResultFields extends Div {

    private final BigDecimalField value = new BigDecimalField("Result");
    private final TextField period = new TextField("Period");
    private final TextField source = new TextField("Source");

    ResultFields(Target target, Runnable changed) {
        addClassName("result-fields");
        value.setLocale(Locale.UK);
        value.setHelperText("A number, like 77.3 or -2");
        value.setI18n(new BigDecimalField.BigDecimalFieldI18n().setBadInputErrorMessage("Enter a number, like 77.3."));
        value.addValueChangeListener(change -> changed.run());
        period.setHelperText("The time it covers, like April 2014 to March 2015");
        period.setMaxLength(UpdateContent.LONGEST_PERIOD);
        source.setHelperText("Where the figure comes from");
        source.setMaxLength(UpdateContent.LONGEST_SOURCE);
        Fields.watch(period, changed);
        Fields.watch(source, changed);
        Div row = new Div(value, period, source);
        row.addClassName("result-fields__row");
        add(new H3("Result against the target"), new Paragraph("Target: " + target.inWords() + "."), row);
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

    TextField period() {
        return period;
    }

    TextField source() {
        return source;
    }
}
