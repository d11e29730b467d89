package uk.muster.organisation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import uk.muster.organisation.AreaService;
import uk.muster.organisation.AreaView;
import uk.muster.organisation.NewArea;
import uk.muster.organisation.OrganisationService;
import uk.muster.security.AreaId;
import uk.muster.text.Dates;
import uk.muster.ui.DayPicker;
import uk.muster.ui.PageHeader;
import uk.muster.ui.Toast;

/** The local authority areas, closed ones included, with those who review them today. */
@Route("areas")
@PageTitle("Areas – Muster")
@Menu(title = "Areas", order = 86, icon = "vaadin:map-marker")
@RolesAllowed("ADMINISTRATOR")
@StyleSheet("styles/organisation.css")
class AreasView extends Div {

    private final AreaService areas;
    private final OrganisationService organisation;
    private final LocalDate today;
    private final Grid<AreaView> grid = new Grid<>();
    private Map<AreaId, List<String>> reviewers = Map.of();

    /** A better name. */
    public record Renaming(
            @NotBlank(message = "Enter a name.") @Size(max = 120, message = "Use at most 120 characters.")
            String name) {}

    /** The day from which an area is not the body's any more. */
    public record Closing(
            @NotNull(message = "Enter the day.") LocalDate from) {}

    AreasView(AreaService areas, OrganisationService organisation, Clock clock) {
        this.areas = areas;
        this.organisation = organisation;
        today = LocalDate.now(clock);
        addClassName("areas-view");
        Button open = new Button("Open an area", click -> open());
        open.addThemeVariants(ButtonVariant.PRIMARY);
        PageHeader header =
                new PageHeader("Areas", "Local authority areas. Portfolios and scrutiny panels go by them.");
        header.setActions(open);
        grid.addColumn(AreaView::name).setHeader("Name").setAutoWidth(true);
        grid.addColumn(area -> String.join(", ", reviewers.getOrDefault(area.id(), List.of())))
                .setHeader("Reviewed today by")
                .setFlexGrow(2);
        grid.addColumn(area -> Dates.day(area.openedOn())).setHeader("Opened").setAutoWidth(true);
        grid.addColumn(area -> area.closedOn() == null ? "" : Dates.day(area.closedOn()))
                .setHeader("Closes")
                .setAutoWidth(true);
        grid.addComponentColumn(this::actions).setHeader("Actions").setAutoWidth(true);
        grid.setAllRowsVisible(true);
        grid.setEmptyStateText("No area yet. Open the first one.");
        add(header, grid);
        refresh();
    }

    private Div actions(AreaView area) {
        Div actions = new Div(button("Rename", area, () -> rename(area)));
        if (area.closedOn() == null) {
            actions.add(button("Close", area, () -> close(area)));
        }
        actions.addClassName("directory__actions");
        return actions;
    }

    private static Button button(String verb, AreaView area, Runnable change) {
        Button button = new Button(verb, click -> change.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setAriaLabel(verb + " " + area.name());
        return button;
    }

    private void open() {
        FormDialog<NewArea> dialog = new FormDialog<>("Open an area", "Open area", NewArea.class);
        dialog.form.field("name", new TextField("Name"));
        dialog.form.field("code", new TextField("Code")).setHelperText("A short word that stays, as in walsall.");
        dialog.form.field("openedOn", new DayPicker("Opens on"));
        dialog.open(new NewArea("", "", today), area -> {
            areas.open(area);
            done(area.name() + " is an area from its opening day on.");
        });
    }

    private void rename(AreaView area) {
        FormDialog<Renaming> dialog = new FormDialog<>("Rename " + area.name(), "Rename", Renaming.class);
        dialog.form.field("name", new TextField("Name"));
        dialog.open(new Renaming(area.name()), renaming -> {
            areas.rename(area.id(), renaming.name());
            done(area.name() + " is now " + renaming.name() + ".");
        });
    }

    private void close(AreaView area) {
        FormDialog<Closing> dialog = new FormDialog<>("Close " + area.name(), "Close area", Closing.class);
        dialog.form.field("from", new DayPicker("Closed from"));
        dialog.open(new Closing(today), closing -> {
            areas.close(area.id(), closing.from());
            done(area.name() + " has a closing day.");
        });
    }

    private void done(String news) {
        Toast.success(news);
        refresh();
    }

    private void refresh() {
        reviewers = organisation.reviewersByArea(today);
        grid.setItems(organisation.areasById().values().stream()
                .sorted(Comparator.comparing(AreaView::name))
                .toList());
    }
}
