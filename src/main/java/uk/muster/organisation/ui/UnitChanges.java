package uk.muster.organisation.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.muster.organisation.AreaView;
import uk.muster.organisation.NewUnit;
import uk.muster.organisation.OrganisationService;
import uk.muster.organisation.Period;
import uk.muster.organisation.UnitKind;
import uk.muster.organisation.UnitService;
import uk.muster.organisation.UnitView;
import uk.muster.security.AreaId;
import uk.muster.ui.DayPicker;
import uk.muster.ui.Toast;

/** The forms by which units open, are renamed, report jointly, merge and close. */
final class UnitChanges {

    private static final String NO_DAY = "Enter the day.";
    private static final String NO_UNIT = "Choose the other unit.";

    private final UnitService units;
    private final OrganisationService organisation;
    private final LocalDate today;
    private final Runnable changed;

    /** A new name and the day from which it is borne. */
    public record Renaming(
            @NotBlank(message = "Enter a name.") @Size(max = 160, message = "Use at most 160 characters.")
            String name,

            @NotNull(message = NO_DAY) LocalDate from) {}

    /** The day from which a unit reports no more. */
    public record Closing(@NotNull(message = NO_DAY) LocalDate from) {}

    /** The unit that takes over, and from which day. */
    public record Merging(
            @NotNull(message = NO_UNIT) UnitView other,
            @NotNull(message = NO_DAY) LocalDate from) {}

    /** The unit that answers for both, and between which days. */
    public record Sharing(
            @NotNull(message = NO_UNIT) UnitView other,
            @NotNull(message = NO_DAY) LocalDate validFrom,
            @Nullable LocalDate validUntil) {}

    UnitChanges(UnitService units, OrganisationService organisation, LocalDate today, Runnable changed) {
        this.units = units;
        this.organisation = organisation;
        this.today = today;
        this.changed = changed;
    }

    void open() {
        Map<AreaId, AreaView> areas = organisation.areasById();
        FormDialog<NewUnit> dialog = new FormDialog<>("Open a unit", "Open unit", NewUnit.class);
        dialog.form.field("name", new TextField("Name"));
        dialog.form
                .field("code", new TextField("Code"))
                .setHelperText("A short word for lists and imports, as in birmingham-north. It stays as it is.");
        Select<UnitKind> kind = dialog.form.field("kind", new Select<>());
        kind.setLabel("Kind");
        kind.setItems(UnitKind.values());
        kind.setItemLabelGenerator(UnitKind::label);
        ComboBox<AreaId> area = dialog.form.field("area", new ComboBox<>("Area"));
        area.setItems(organisation.areas(today).stream().map(AreaView::id).toList());
        area.setItemLabelGenerator(id -> areas.get(id).name());
        area.setVisible(false);
        kind.addValueChangeListener(change -> {
            area.setVisible(change.getValue() == UnitKind.LPU);
            area.clear();
        });
        dialog.form.field("openedOn", new DayPicker("Opens on"));
        dialog.open(new NewUnit("", "", null, null, today), unit -> {
            units.open(unit);
            done(unit.name() + " is there from its opening day on.");
        });
    }

    void rename(UnitView unit) {
        FormDialog<Renaming> dialog = new FormDialog<>("Rename " + unit.name(), "Rename", Renaming.class);
        dialog.form.field("name", new TextField("New name"));
        dialog.form
                .field("from", new DayPicker("From"))
                .setHelperText("Papers about earlier days keep the name of then.");
        dialog.open(new Renaming(unit.name(), today), renaming -> {
            units.rename(unit.id(), renaming.name(), renaming.from());
            done(unit.name() + " is renamed.");
        });
    }

    void close(UnitView unit) {
        FormDialog<Closing> dialog = new FormDialog<>("Close " + unit.name(), "Close unit", Closing.class);
        dialog.form
                .field("from", new DayPicker("Closed from"))
                .setHelperText("From this day on it does not report, and its people's roles end. Its history stays.");
        dialog.open(new Closing(today), closing -> {
            units.close(unit.id(), closing.from());
            done(unit.name() + " has a closing day.");
        });
    }

    void merge(UnitView unit) {
        FormDialog<Merging> dialog = new FormDialog<>("Merge " + unit.name(), "Merge", Merging.class);
        dialog.form.field("other", other("Into", unit));
        dialog.form
                .field("from", new DayPicker("From"))
                .setHelperText("From this day on the other unit reports, and the roles of this unit's people end.");
        dialog.open(new Merging(null, today), merging -> {
            units.merge(unit.id(), merging.other().id(), merging.from());
            done(unit.name() + " merges into " + merging.other().name() + ".");
        });
    }

    void reportJointly(UnitView unit) {
        FormDialog<Sharing> dialog =
                new FormDialog<>(unit.name() + " reports jointly", "Report jointly", Sharing.class);
        dialog.form
                .field("other", other("With", unit))
                .setHelperText("That unit answers for both; they share a row in the paper.");
        dialog.form.field("validFrom", new DayPicker("First day"));
        dialog.form.field("validUntil", new DayPicker("Last day (optional)"));
        dialog.open(new Sharing(null, today, null), sharing -> {
            units.reportJointly(unit.id(), sharing.other().id(), new Period(sharing.validFrom(), sharing.validUntil()));
            done(sharing.other().name() + " answers for " + unit.name() + " too.");
        });
    }

    private ComboBox<UnitView> other(String label, UnitView unit) {
        ComboBox<UnitView> other = new ComboBox<>(label);
        other.setItems(organisation.units(today).stream()
                .filter(candidate -> !candidate.id().equals(unit.id()))
                .toList());
        other.setItemLabelGenerator(UnitView::name);
        return other;
    }

    private void done(String news) {
        Toast.success(news);
        changed.run();
    }
}
