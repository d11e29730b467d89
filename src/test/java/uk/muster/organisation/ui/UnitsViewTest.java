package uk.muster.organisation.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._get;
import static com.github.mvysny.kaributesting.v10.GridKt._getCellComponent;
import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.muster.organisation.OrganisationService;
import uk.muster.organisation.UnitKind;
import uk.muster.organisation.UnitView;
import uk.muster.testing.MusterTest;
import uk.muster.testing.Screens;
import uk.muster.testing.TestOrganisation;

@MusterTest
class UnitsViewTest {

    private static final LocalDate CHANGE = LocalDate.of(2016, 4, 1);

    @Autowired
    Screens screens;

    @Autowired
    TestOrganisation organisation;

    @Autowired
    OrganisationService read;

    @BeforeEach
    void open() {
        organisation.create();
        screens.open("admin", "units");
    }

    @AfterEach
    void close() {
        screens.close();
    }

    @Test
    void aDayAndWordsChooseTheUnits() {
        assertThat(names()).hasSize(8);
        _setValue(_get(TextField.class, spec -> spec.withLabel("Search")), "force-wide");
        assertThat(names()).containsExactly("Intelligence", "Public Protection", "Commissioner's office");
        _setValue(picker("As of"), TestOrganisation.START.minusDays(1));
        assertThat(names()).isEmpty();
    }

    @Test
    void aUnitIsRenamedFromADayOn() {
        choose("Walsall", "Rename");
        _setValue(inDialog(TextField.class, "New name"), "Walsall Neighbourhoods");
        _setValue(inDialog(DatePicker.class, "From"), CHANGE);
        submit("Rename");

        assertThat(names()).contains("Walsall Neighbourhoods");
        _setValue(picker("As of"), CHANGE.minusDays(1));
        assertThat(names()).contains("Walsall").doesNotContain("Walsall Neighbourhoods");
    }

    @Test
    void aUnitMergesAndTheOtherTellsOfIt() {
        choose("Walsall", "Merge");
        _setValue(inDialog(ComboBox.class, "Into"), unit("wolverhampton"));
        _setValue(inDialog(DatePicker.class, "From"), CHANGE);
        submit("Merge");

        assertThat(names()).doesNotContain("Walsall");
        openUnit("Wolverhampton");
        assertThat(_find(ListItem.class))
                .extracting(ListItem::getText)
                .contains("1 April 2016: Walsall merged into it");
    }

    @Test
    void twoUnitsReportJointly() {
        choose("Walsall", "Report jointly");
        submit("Report jointly");
        assertThat(inDialog(ComboBox.class, "With").getErrorMessage()).isEqualTo("Choose the other unit.");
        _setValue(inDialog(ComboBox.class, "With"), unit("wolverhampton"));
        _setValue(inDialog(DatePicker.class, "Last day (optional)"), CHANGE);
        submit("Report jointly");
        assertThat(inDialog(DatePicker.class, "Last day (optional)").getErrorMessage())
                .isEqualTo("The last day cannot be before the first.");
        _setValue(inDialog(DatePicker.class, "First day"), CHANGE.minusMonths(6));
        submit("Report jointly");

        assertThat(read.jointReporting(CHANGE)).hasSize(1);
    }

    @Test
    void aUnitCloses() {
        choose("Walsall", "Close unit");
        _setValue(inDialog(DatePicker.class, "Closed from"), CHANGE);
        submit("Close unit");

        assertThat(names()).doesNotContain("Walsall");
    }

    @Test
    void aUnitOpens() {
        _click(_get(Button.class, spec -> spec.withText("Open a unit")));
        _setValue(inDialog(TextField.class, "Name"), "Dudley");
        _setValue(inDialog(TextField.class, "Code"), "dudley");
        _setValue(inDialog(Select.class, "Kind"), UnitKind.LPU);
        submit("Open unit");
        assertThat(inDialog(ComboBox.class, "Area").getErrorMessage()).startsWith("Choose the area");
        _setValue(inDialog(ComboBox.class, "Area"), organisation.area("walsall"));
        submit("Open unit");

        assertThat(names()).contains("Dudley");
    }

    private static void choose(String unit, String change) {
        openUnit(unit);
        _click(_get(_get(Dialog.class), Button.class, spec -> spec.withText(change)));
    }

    private static void openUnit(String name) {
        Grid<UnitsView.Row> grid = grid();
        int index = names().indexOf(name);
        _click((NativeButton) _getCellComponent(grid, index, "name"));
    }

    private static void submit(String verb) {
        _click(_get(_get(Dialog.class), Button.class, spec -> spec.withText(verb)));
    }

    private static <T extends com.vaadin.flow.component.Component> T inDialog(Class<T> type, String label) {
        return _get(_get(Dialog.class), type, spec -> spec.withLabel(label));
    }

    private static DatePicker picker(String label) {
        return _get(DatePicker.class, spec -> spec.withLabel(label));
    }

    private static List<String> names() {
        Grid<UnitsView.Row> grid = grid();
        return IntStream.range(0, _size(grid))
                .mapToObj(index -> _get(grid, index).unit().name())
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static Grid<UnitsView.Row> grid() {
        return _get(Grid.class);
    }

    private UnitView unit(String code) {
        return read.unitsById(LocalDate.now()).get(organisation.unit(code));
    }
}
