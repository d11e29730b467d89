package uk.muster.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.data.binder.BeanValidationBinder;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.BindingValidationStatus;
import com.vaadin.flow.data.binder.ReadOnlyHasValue;
import com.vaadin.flow.data.binder.ValidationException;
import java.util.Optional;

/**
 * The fields of one record. The record's own validation annotations say what is wrong, beside the field; what only a
 * service can know is put there by {@link #refuse}.
 */
public final class Form<T extends Record> extends Div {

    private final Binder<T> binder;
    private final Div problem = new Div();

    public Form(Class<T> type) {
        binder = new BeanValidationBinder<>(type);
        addClassName("form");
        add(problem);
    }

    /** Shows a component of the record in the field. What may stay empty says so in its label, so no other is marked. */
    public <V, F extends Component & HasValue<?, V>> F field(String property, F field) {
        binder.forField(field).bind(property);
        field.setRequiredIndicatorVisible(false);
        add(field);
        return field;
    }

    /** Carries a component of the record through without showing it. */
    public void keep(String property) {
        binder.forField(new ReadOnlyHasValue<>(value -> {})).bind(property);
    }

    public void show(T record) {
        problem.removeAll();
        binder.readRecord(record);
    }

    /** What stands in the fields if it is valid; else the errors show and the first one has the focus. */
    public Optional<T> read() {
        problem.removeAll();
        try {
            return Optional.of(binder.writeRecord());
        } catch (ValidationException invalid) {
            invalid.getFieldValidationErrors().stream()
                    .filter(BindingValidationStatus::isError)
                    .findFirst()
                    .ifPresent(error -> focus(error.getField()));
            return Optional.empty();
        }
    }

    /** Says that a property's value cannot be, beside its field, or at the top if it has none. */
    public void refuse(String property, String message) {
        HasValue<?, ?> field =
                binder.getBinding(property).map(Binder.Binding::getField).orElse(null);
        if (field instanceof HasValidationProperties validated) {
            validated.setErrorMessage(message);
            validated.setInvalid(true);
            focus(field);
        } else {
            refuse(message);
        }
    }

    /** Says above the fields why the whole cannot be. */
    public void refuse(String message) {
        problem.removeAll();
        problem.add(Notice.error(message));
    }

    public boolean hasChanges() {
        return binder.hasChanges();
    }

    private static void focus(HasValue<?, ?> field) {
        if (field instanceof Focusable<?> focusable) {
            focusable.focus();
        }
    }
}
