package uk.muster.shell;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import uk.muster.security.AuditKind;
import uk.muster.security.AuditLine;
import uk.muster.security.AuditTrail;
import uk.muster.text.Dates;
import uk.muster.ui.PageHeader;

/** Who changed what and what was refused to whom, for the administrator. */
@Route("audit")
@PageTitle("Audit – Muster")
@Menu(title = "Audit", order = 90, icon = "vaadin:clipboard-text")
@RolesAllowed("ADMINISTRATOR")
class AuditView extends Div {

    private final TextField search = new TextField("Search");
    private final Select<AuditKind> kind = new Select<>();
    private final Grid<AuditLine> grid = new Grid<>();

    AuditView(AuditTrail trail) {
        addClassName("filling");
        add(new PageHeader("Audit", "Changes to people, units and settings, and what was refused to whom."));
        add(filter(), grid);
        grid.addClassName("filling__grid");
        addColumns();
        grid.setItemsPageable(
                page -> trail.lines(kind.getValue(), search.getValue(), page),
                page -> trail.count(kind.getValue(), search.getValue()));
    }

    private Div filter() {
        search.setPlaceholder("Username or words");
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> grid.getDataProvider().refreshAll());
        kind.setLabel("Kind");
        kind.setItems(AuditKind.values());
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption("All kinds");
        kind.setItemLabelGenerator(value -> value == null ? "All kinds" : value.label());
        kind.addValueChangeListener(change -> grid.getDataProvider().refreshAll());
        Div filter = new Div(search, kind);
        filter.addClassName("filter");
        return filter;
    }

    private void addColumns() {
        grid.addColumn(line -> Dates.moment(line.at()))
                .setHeader("When")
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(AuditLine::username).setHeader("Who").setAutoWidth(true).setFlexGrow(0);
        grid.addColumn(line -> line.kind().label())
                .setHeader("Kind")
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(AuditLine::what).setHeader("What").setAutoWidth(true);
        grid.setEmptyStateText("Nothing here yet. Changes and refusals will be listed, the newest first.");
    }
}
