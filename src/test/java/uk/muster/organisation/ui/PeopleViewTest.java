package uk.muster.organisation.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._get;
import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.muster.organisation.OrganisationService;
import uk.muster.organisation.PeopleService;
import uk.muster.organisation.PersonDetails;
import uk.muster.organisation.PersonRow;
import uk.muster.organisation.PersonView;
import uk.muster.organisation.UnitView;
import uk.muster.security.Accounts;
import uk.muster.security.Role;
import uk.muster.testing.MusterTest;
import uk.muster.testing.Screens;
import uk.muster.testing.TestOrganisation;

@MusterTest
class PeopleViewTest {

    @Autowired
    Screens screens;

    @Autowired
    TestOrganisation organisation;

    @Autowired
    OrganisationService read;

    @Autowired
    PeopleService people;

    @Autowired
    Accounts accounts;

    @BeforeEach
    void open() {
        organisation.create();
        screens.open("admin", "people");
    }

    @AfterEach
    void close() {
        screens.close();
    }

    @Test
    void peopleAreFoundByWordsAndRole() {
        _setValue(_get(TextField.class, spec -> spec.withLabel("Search")), "khan");
        assertThat(rows()).extracting(PersonRow::username).containsExactly("apcc.khan");

        _setValue(_get(TextField.class, spec -> spec.withLabel("Search")), "");
        _setValue(roleFilter(), Role.PANEL_MEMBER);
        assertThat(rows()).extracting(PersonRow::remit).containsExactly("Walsall");
    }

    @Test
    void somebodyIsAddedWithARoleForAUnit() {
        click("Add a person");
        _setValue(field("Name"), "Noor Baker");
        _setValue(field("Username"), "noor.baker");
        _setValue(_get(EmailField.class), "noor@example.org");
        _setValue(_get(PasswordField.class), "three calm herons");
        click("Add a role");
        _setValue(inDialog(Select.class, "Role"), Role.CONTRIBUTOR);
        _setValue(inDialog(ComboBox.class, "Unit"), unit("solihull"));
        click("Save");

        _assertNone(Dialog.class);
        assertThat(accounts.actor("noor.baker").orElseThrow().units()).containsExactly(organisation.unit("solihull"));
    }

    @Test
    void whatIsWrongIsSaidBesideItsField() {
        click("Add a person");
        _setValue(field("Username"), "Lead Walsall");
        _setValue(_get(PasswordField.class), "short");
        click("Add a role");
        _setValue(inDialog(Select.class, "Role"), Role.UNIT_LEAD);
        click("Save");

        assertThat(field("Name").getErrorMessage()).isEqualTo("Enter the person's name.");
        assertThat(field("Username").getErrorMessage()).startsWith("Use small letters");
        assertThat(_get(PasswordField.class).getErrorMessage()).isEqualTo("Use 12 to 200 characters.");
        assertThat(inDialog(ComboBox.class, "Unit").getErrorMessage()).isEqualTo("Choose the unit.");
    }

    @Test
    void aTakenUsernameIsRefusedBesideItsFieldAndNothingTypedIsLost() {
        click("Add a person");
        _setValue(field("Name"), "Noor Baker");
        _setValue(field("Username"), "lead.walsall");
        _setValue(_get(EmailField.class), "noor@example.org");
        _setValue(_get(PasswordField.class), "three calm herons");
        click("Save");

        assertThat(field("Username").getErrorMessage()).startsWith("Somebody has this username already");
        assertThat(field("Name").getValue()).isEqualTo("Noor Baker");
    }

    @Test
    void aConflictShowsBothAndKeepsWhatWasTyped() {
        edit("Amina Khan");
        _setValue(field("Name"), "Amina Khan-Lewis");
        PersonView stored = people.person(organisation.person("apcc.khan"));
        people.change(stored.id(), renamed(stored.details(), "Amina Begum"), stored.version());
        click("Save");

        assertThat(_find(ListItem.class)).extracting(ListItem::getText).contains("Name is now “Amina Begum”.");
        assertThat(field("Name").getValue()).isEqualTo("Amina Khan-Lewis");
        click("Save");
        assertThat(people.person(stored.id()).details().name()).isEqualTo("Amina Khan-Lewis");
    }

    @Test
    void endingARoleKeepsItInTheHistory() {
        edit("Lead Walsall");
        click("End now");
        click("Save");
        edit("Lead Walsall");

        assertThat(_find(ListItem.class))
                .extracting(ListItem::getText)
                .anyMatch(text -> text.startsWith("Unit lead, Walsall: 22 November 2012 to "));
    }

    @Test
    void administratorsCannotTakeTheirOwnRoleAway() {
        edit("Priya Nair");
        click("End now");
        click("Save");

        assertThat(_get(Dialog.class).isOpened()).isTrue();
        assertThat(accounts.actor("admin").orElseThrow().is(Role.ADMINISTRATOR)).isTrue();
    }

    @Test
    void coverIsAFurtherAreaForATime() {
        edit("Amina Khan");
        click("Add an area or a theme");
        List<ComboBox> remits = _find(ComboBox.class, spec -> spec.withLabel("Area or theme"));
        _setValue(remits.getLast(), new Remit("Walsall", organisation.area("walsall"), null));
        click("Save");

        assertThat(accounts.actor("apcc.khan").orElseThrow().portfolioAreas()).hasSize(3);
    }

    private List<PersonRow> rows() {
        Grid<PersonRow> grid = grid();
        return java.util.stream.IntStream.range(0, _size(grid))
                .mapToObj(index -> _get(grid, index))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static Grid<PersonRow> grid() {
        return _get(Grid.class);
    }

    @SuppressWarnings("unchecked")
    private static Select<Role> roleFilter() {
        return _get(Select.class, spec -> spec.withLabel("Role today"));
    }

    private void edit(String name) {
        PersonRow row = rows().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
        PersonDialog.toEdit(
                        people.person(row.id()),
                        people,
                        new Choices(read, LocalDate.now()),
                        () -> grid().getLazyDataView().refreshAll())
                .open();
    }

    private static void click(String words) {
        _click(_get(Button.class, spec -> spec.withText(words)));
    }

    private static TextField field(String label) {
        return inDialog(TextField.class, label);
    }

    private static <T extends Component> T inDialog(Class<T> type, String label) {
        return _get(_get(Dialog.class), type, spec -> spec.withLabel(label));
    }

    private UnitView unit(String code) {
        LocalDate today = LocalDate.now();
        return read.unitsById(today).get(organisation.unit(code));
    }

    private static PersonDetails renamed(PersonDetails details, String name) {
        return new PersonDetails(
                name, details.title(), details.username(), details.email(), details.roles(), details.portfolio());
    }
}
