package uk.muster.organisation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.muster.organisation.AreaView;
import uk.muster.organisation.OrganisationService;
import uk.muster.organisation.UnitService;
import uk.muster.organisation.UnitView;
import uk.muster.security.AreaId;
import uk.muster.security.UnitId;
import uk.muster.text.Dates;
import uk.muster.ui.DayPicker;
import uk.muster.ui.PageHeader;

/** The units as they were, are or will be on a day, and all that can happen to them. */
@Route("units")
@PageTitle("Units – Muster")
@Menu(title = "Units", order = 85, icon = "vaadin:group")
@RolesAllowed("ADMINISTRATOR")
@StyleSheet("styles/organisation.css")
class UnitsView extends Div {

    private final UnitService units;
    private final OrganisationService organisation;
    private final LocalDate today;
    private final DayPicker asOf = new DayPicker("As of");
    private final TextField words = new TextField("Search");
    private final Grid<Row> grid = new Grid<>();

    /** A unit in the list, in words. */
    record Row(UnitView unit, String area, String joint) {

        boolean contains(String word) {
            return Stream.of(unit.name(), unit.code(), unit.kind().label(), area)
                    .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(word));
        }
    }

    UnitsView(UnitService units, OrganisationService organisation, Clock clock) {
        this.units = units;
        this.organisation = organisation;
        today = LocalDate.now(clock);
        addClassName("units-view");
        Button open =
                new Button("Open a unit", click -> new UnitChanges(units, organisation, today, this::refresh).open());
        open.addThemeVariants(ButtonVariant.PRIMARY);
        PageHeader header = new PageHeader("Units", "Who reports. Choose a day to see the units of that day.");
        header.setActions(open);
        add(header, filters(), grid);
        fillGrid();
        refresh();
    }

    private Div filters() {
        asOf.setValue(today);
        asOf.addValueChangeListener(change -> refresh());
        words.setPlaceholder("Name, kind or area");
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(change -> refresh());
        Div filters = new Div(words, asOf);
        filters.addClassName("directory__filters");
        return filters;
    }

    private void fillGrid() {
        grid.addComponentColumn(this::name).setKey("name").setHeader("Name").setAutoWidth(true);
        grid.addColumn(row -> row.unit().kind().label()).setHeader("Kind").setAutoWidth(true);
        grid.addColumn(Row::area).setHeader("Area").setAutoWidth(true);
        grid.addColumn(Row::joint).setHeader("Joint reporting").setFlexGrow(2);
        grid.addColumn(row -> Dates.day(row.unit().openedOn()))
                .setHeader("Opened")
                .setAutoWidth(true);
        grid.addColumn(row -> row.unit().closedOn() == null
                        ? ""
                        : Dates.day(row.unit().closedOn()))
                .setHeader("Closes")
                .setAutoWidth(true);
        grid.setAllRowsVisible(true);
        grid.setEmptyStateText("No unit matches on that day. Try another day or fewer words.");
    }

    private NativeButton name(Row row) {
        NativeButton name = new NativeButton(
                row.unit().name(),
                click -> new UnitDialog(row.unit(), units, new UnitChanges(units, organisation, today, this::refresh))
                        .open());
        name.addClassName("link-button");
        return name;
    }

    private void refresh() {
        LocalDate day = Objects.requireNonNullElse(asOf.getValue(), today);
        String word = words.getValue().strip().toLowerCase(Locale.ROOT);
        grid.setItems(rows(day).stream().filter(row -> row.contains(word)).toList());
    }

    private List<Row> rows(LocalDate day) {
        Map<AreaId, AreaView> areas = organisation.areasById();
        Map<UnitId, UnitView> byId = organisation.unitsById(day);
        Map<UnitId, UnitId> joint = organisation.jointReporting(day);
        return organisation.units(day).stream()
                .map(unit -> new Row(unit, area(areas, unit.area()), joint(byId, joint, unit.id())))
                .toList();
    }

    private static String area(Map<AreaId, AreaView> areas, @Nullable AreaId id) {
        return id == null ? "Force-wide" : areas.get(id).name();
    }

    private static String joint(Map<UnitId, UnitView> units, Map<UnitId, UnitId> joint, UnitId id) {
        if (joint.containsKey(id)) {
            return units.get(joint.get(id)).name() + " answers for both";
        }
        return joint.entrySet().stream()
                .filter(pair -> pair.getValue().equals(id))
                .map(pair -> "Answers for " + units.get(pair.getKey()).name() + " too")
                .findFirst()
                .orElse("");
    }
}
