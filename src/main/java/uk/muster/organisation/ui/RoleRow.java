package uk.muster.organisation.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.muster.organisation.AreaView;
import uk.muster.organisation.GrantedRole;
import uk.muster.organisation.Period;
import uk.muster.organisation.UnitView;
import uk.muster.security.Role;

/** A role; the field for its unit or its area is there only if the role asks for one. */
final class RoleRow extends DatedRow<GrantedRole, RoleRow.Draft> {

    /** The role as it stands in the fields, whole or not. */
    public record Draft(
            @NotNull(message = "Choose a role.") Role role,
            @Nullable UnitView unit,
            @Nullable AreaView area,
            @NotNull(message = "Enter the first day.") LocalDate validFrom,
            @Nullable LocalDate validUntil) {}

    private final Select<Role> role = new Select<>();
    private final ComboBox<UnitView> unit = new ComboBox<>("Unit");
    private final ComboBox<AreaView> area = new ComboBox<>("Area");

    RoleRow(Choices choices, @Nullable GrantedRole entry) {
        super(Draft.class);
        role.setLabel("Role");
        role.setItems(Role.values());
        role.setItemLabelGenerator(Role::label);
        role.addValueChangeListener(change -> showScope());
        unit.setItems(choices.units());
        unit.setItemLabelGenerator(UnitView::name);
        area.setItems(choices.areas());
        area.setItemLabelGenerator(AreaView::name);
        form.field("role", role);
        form.field("unit", unit);
        form.field("area", area);
        boolean begun = entry != null && entry.period().validFrom().isBefore(choices.today());
        role.setReadOnly(begun);
        unit.setReadOnly(begun);
        area.setReadOnly(begun);
        addPeriod(begun);
        form.show(
                entry == null
                        ? new Draft(null, null, null, choices.today(), null)
                        : new Draft(
                                entry.role(),
                                choices.unit(entry.unit()),
                                choices.area(entry.area()),
                                entry.period().validFrom(),
                                entry.period().validUntil()));
        showScope();
    }

    private void showScope() {
        unit.setVisible(role.getValue() != null && GrantedRole.isForUnit(role.getValue()));
        area.setVisible(role.getValue() != null && GrantedRole.isForArea(role.getValue()));
    }

    @Override
    GrantedRole entry(Draft draft) {
        return new GrantedRole(
                draft.role(),
                unit.isVisible() && draft.unit() != null ? draft.unit().id() : null,
                area.isVisible() && draft.area() != null ? draft.area().id() : null,
                new Period(draft.validFrom(), draft.validUntil()));
    }
}
