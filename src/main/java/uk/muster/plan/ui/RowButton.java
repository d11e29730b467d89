package uk.muster.plan.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;

/** A small button of a row, which says in full to screen readers and in its tooltip what it does to what. */
final class RowButton extends Button {

    RowButton(VaadinIcon icon, String does, String toWhat, Runnable action) {
        super(icon.create(), click -> action.run());
        addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        setAriaLabel(does + " " + toWhat);
        setTooltipText(does);
    }
}
