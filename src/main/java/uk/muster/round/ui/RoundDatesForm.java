package uk.muster.round.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import uk.muster.round.InvalidRoundDates;
import uk.muster.round.RoundDates;
import uk.muster.round.RoundRefused;
import uk.muster.ui.ErrorSummary;

/** A round's dates with the button that stores them; a refusal leaves everything as it was typed. */
final class RoundDatesForm extends Div {

    private final ErrorSummary errors = new ErrorSummary();
    private final RoundDatesFields fields;
    private final Consumer<RoundDates> store;

    RoundDatesForm(RoundDatesFields fields, String storeLabel, Consumer<RoundDates> store, Component... further) {
        this.fields = fields;
        this.store = store;
        addClassName("round-form");
        Button button = new Button(storeLabel, click -> submit());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        Div buttons = new Div(button);
        buttons.addClassName("round-form__buttons");
        buttons.add(further);
        add(errors, fields, buttons);
    }

    private void submit() {
        fields.read().ifPresentOrElse(this::store, () -> errors.show(fields.show(Map.of())));
    }

    private void store(RoundDates dates) {
        fields.show(Map.of());
        errors.clear();
        try {
            store.accept(dates);
        } catch (InvalidRoundDates invalid) {
            errors.show(fields.show(invalid.problems()));
        } catch (RoundRefused refused) {
            errors.show(List.of(new ErrorSummary.Problem(refused.getMessage(), null)));
        }
    }
}
