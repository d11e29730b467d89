package uk.muster.organisation.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import uk.muster.organisation.ChangeRefused;
import uk.muster.organisation.NewPassword;
import uk.muster.organisation.OrganisationService;
import uk.muster.organisation.PeopleFilter;
import uk.muster.organisation.PeopleService;
import uk.muster.organisation.PersonRow;
import uk.muster.security.Role;
import uk.muster.ui.PageHeader;
import uk.muster.ui.Toast;
import uk.muster.ui.UndoNotice;

/** Everybody who signs in: found, added, edited, disabled. */
@Route("people")
@PageTitle("People – Muster")
@Menu(title = "People", order = 80, icon = "vaadin:users")
@RolesAllowed("ADMINISTRATOR")
@StyleSheet("styles/organisation.css")
class PeopleView extends Div implements BeforeEnterObserver {

    private final PeopleService people;
    private final OrganisationService organisation;
    private final Clock clock;
    private final TextField words = new TextField("Search");
    private final Select<Role> role = new Select<>();
    private final Grid<PersonRow> grid = new Grid<>();

    PeopleView(PeopleService people, OrganisationService organisation, Clock clock) {
        this.people = people;
        this.organisation = organisation;
        this.clock = clock;
        addClassName("people-view");
        Button add = new Button("Add a person", click -> add());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        PageHeader header =
                new PageHeader("People", "Who may sign in, what they may do and what they answer for today.");
        header.setActions(add);
        add(header, filters(), grid);
        fillGrid();
    }

    /** The address may say whom to look for. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getLocation().getQueryParameters().getSingleParameter("words").ifPresent(words::setValue);
    }

    private Div filters() {
        words.setPlaceholder("Name, job title or username");
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(change -> refresh());
        role.setLabel("Role today");
        role.setItems(Role.values());
        role.setItemLabelGenerator(some -> some == null ? "Any" : some.label());
        role.setEmptySelectionAllowed(true);
        role.setEmptySelectionCaption("Any");
        role.addValueChangeListener(change -> refresh());
        Div filters = new Div(words, role);
        filters.addClassName("directory__filters");
        return filters;
    }

    private void fillGrid() {
        grid.addComponentColumn(this::name)
                .setHeader("Name")
                .setSortProperty("name")
                .setComparator((one, other) -> 0)
                .setAutoWidth(true);
        grid.addColumn(PersonRow::roles).setHeader("Roles").setAutoWidth(true);
        grid.addColumn(PersonRow::remit).setHeader("Units, areas and themes").setFlexGrow(3);
        grid.addColumn(row -> row.enabled() ? "Enabled" : "Disabled")
                .setHeader("Account")
                .setSortProperty("enabled")
                .setAutoWidth(true);
        grid.addComponentColumn(this::actions)
                .setHeader("Actions")
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        grid.setEmptyStateText("Nobody matches. Try fewer words or another role.");
        grid.setItemsPageable(page -> people.people(filter(), page), page -> people.count(filter()));
    }

    private Div name(PersonRow row) {
        NativeButton name = new NativeButton(row.name(), click -> edit(row));
        name.addClassName("link-button");
        Div username = new Div(row.username());
        username.addClassName("quiet");
        return new Div(name, username);
    }

    private MenuBar actions(PersonRow row) {
        MenuBar menu = new MenuBar();
        menu.addThemeVariants(MenuBarVariant.TERTIARY);
        MenuItem more = menu.addItem(VaadinIcon.ELLIPSIS_DOTS_V.create());
        more.setAriaLabel("Actions for " + row.name());
        more.getSubMenu().addItem("Edit", click -> edit(row));
        more.getSubMenu().addItem("Set a new password", click -> setPassword(row));
        more.getSubMenu().addItem(row.enabled() ? "Disable account" : "Enable account", click -> enable(row));
        return menu;
    }

    private void add() {
        PersonDialog.toAdd(people, choices(), this::refresh).open();
    }

    private void edit(PersonRow row) {
        PersonDialog.toEdit(people.person(row.id()), people, choices(), this::refresh)
                .open();
    }

    private void setPassword(PersonRow row) {
        FormDialog<NewPassword> dialog =
                new FormDialog<>("New password for " + row.name(), "Set password", NewPassword.class);
        dialog.form.field("value", PersonDialog.newPasswordField("New password"));
        dialog.open(new NewPassword(""), password -> {
            people.setPassword(row.id(), password);
            Toast.success(row.name() + " has a new password. Tell them safely.");
        });
    }

    private void enable(PersonRow row) {
        try {
            people.enable(row.id(), !row.enabled());
        } catch (ChangeRefused refused) {
            Toast.failure(refused.getMessage());
            return;
        }
        refresh();
        String done = row.name() + (row.enabled() ? " cannot sign in any more." : " can sign in again.");
        UndoNotice.show(UI.getCurrent(), done, () -> {
            people.enable(row.id(), row.enabled());
            refresh();
        });
    }

    private void refresh() {
        grid.getLazyDataView().refreshAll();
    }

    private PeopleFilter filter() {
        return new PeopleFilter(words.getValue(), role.getValue());
    }

    private Choices choices() {
        return new Choices(organisation, LocalDate.now(clock));
    }
}
