package uk.muster.shell;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import jakarta.annotation.security.PermitAll;
import java.util.Map;
import uk.muster.security.Access;
import uk.muster.security.Actor;
import uk.muster.security.Role;
import uk.muster.ui.PageHeader;

/** Where everybody arrives: the views that are theirs, and what each is for. */
@Route("")
@PageTitle("Home – Muster")
@Menu(title = "Home", order = 0, icon = "vaadin:home-o")
@PermitAll
class HomeView extends Div {

    private static final Map<String, String> EXPLANATIONS = Map.ofEntries(
            Map.entry("updates", "Write and submit what your unit is asked to report this round."),
            Map.entry("review", "Read what units submitted in your areas and themes, and approve or return it."),
            Map.entry("coverage", "See the whole round at a glance: who has answered, what is late."),
            Map.entry("rounds", "Open and close rounds, set their dates and what is asked of whom."),
            Map.entry("plan", "Read the Police and Crime Plan, edition by edition."),
            Map.entry("report", "Put the board paper together, see what stands in its way, and publish it."),
            Map.entry("papers", "Read and download every published paper."),
            Map.entry("panel", "Read the papers published to your panel, your area first."),
            Map.entry("people", "Add people, give and take roles, portfolios and cover."),
            Map.entry("units", "Keep units and areas: opened, closed, merged, renamed."),
            Map.entry("areas", "Keep the local authority areas."),
            Map.entry("body", "Keep the body's name, titles and contact."),
            Map.entry("audit", "See who changed what, and what was refused."));

    HomeView(Access access) {
        Actor actor = access.actor();
        add(new PageHeader("Hello, " + actor.name(), "You are signed in as " + duties(actor) + "."), ways());
    }

    private static String duties(Actor actor) {
        return actor.roles().stream().sorted().map(Role::label).collect(joining(", "));
    }

    private static UnorderedList ways() {
        UnorderedList list = new UnorderedList();
        list.addClassName("ways");
        MenuConfiguration.getMenuEntries().stream()
                .filter(entry -> entry.menuClass() != HomeView.class)
                .forEach(entry -> list.add(way(entry)));
        return list;
    }

    private static ListItem way(MenuEntry entry) {
        ListItem item = new ListItem(new Anchor(entry.path(), entry.title()));
        item.addClassName("way");
        String explanation = EXPLANATIONS.get(entry.path().replaceFirst("^/", ""));
        if (explanation != null) {
            item.add(new Paragraph(explanation));
        }
        return item;
    }
}
