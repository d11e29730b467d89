package uk.muster.round.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import uk.muster.live.Echo;
import uk.muster.round.RoundChanged;
import uk.muster.round.RoundService;
import uk.muster.round.RoundView;
import uk.muster.security.Access;
import uk.muster.security.Action;
import uk.muster.ui.EmptyState;
import uk.muster.ui.PageHeader;
import uk.muster.ui.StateChip;

/** All rounds, the newest meeting first. */
@Route("rounds")
@PageTitle("Rounds – Muster")
@Menu(title = "Rounds", order = 40, icon = "vaadin:calendar-clock")
@RolesAllowed({"EDITOR", "HEAD"})
@StyleSheet("styles/round.css")
class RoundsView extends Div {

    private final Div list = new Div();

    RoundsView(RoundService rounds, Access access, Echo echo) {
        PageHeader header = new PageHeader("Rounds", "Each round gathers the units' updates for one board meeting.");
        if (access.allows(Action.MANAGE_ROUND)) {
            header.setActions(newRound());
        }
        add(header, list);
        show(rounds.rounds());
        echo.refresh(this, RoundChanged.class, change -> change.units().isEmpty(), () -> show(rounds.rounds()));
    }

    private void show(List<RoundView> all) {
        list.removeAll();
        list.add(
                all.isEmpty()
                        ? new EmptyState(
                                "No rounds yet",
                                "Rounds will be listed here. The first needs an edition of the plan that says which"
                                        + " units are asked for what.")
                        : list(all));
    }

    private Button newRound() {
        Button button = new Button("New round", click -> getUI().ifPresent(ui -> ui.navigate(NewRoundView.class)));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private static UnorderedList list(List<RoundView> rounds) {
        UnorderedList list = new UnorderedList();
        list.addClassName("rounds");
        rounds.forEach(round -> list.add(item(round)));
        return list;
    }

    private static ListItem item(RoundView round) {
        RouterLink link = new RouterLink(round.label(), RoundDetailView.class, RoundDetailView.parameters(round.id()));
        link.addClassName("rounds__name");
        Paragraph words = new Paragraph(RoundWords.period(round.dates()) + ". " + RoundWords.deadlines(round.dates()));
        words.addClassName("quiet");
        ListItem item = new ListItem(
                new Div(link, words),
                new StateChip(round.state().label(), round.state().name()));
        item.addClassName("rounds__item");
        return item;
    }
}
