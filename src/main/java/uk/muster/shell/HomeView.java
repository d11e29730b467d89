package uk.muster.shell;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.muster.organisation.CoverService;
import uk.muster.round.RoundService;
import uk.muster.security.Access;
import uk.muster.security.Action;
import uk.muster.security.Actor;
import uk.muster.security.Role;
import uk.muster.ui.PageHeader;
import uk.muster.update.BurnUpService;

/** Where everybody arrives: what needs them now, how the round goes if it is theirs to run, and where else to go. */
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
            Map.entry("people", "Add people, give and take roles and portfolios."),
            Map.entry("cover", "Hand work to somebody else while its owner is away."),
            Map.entry("units", "Keep units and areas: opened, closed, merged, renamed."),
            Map.entry("areas", "Keep the local authority areas."),
            Map.entry("body", "Keep the body's name, titles and contact."),
            Map.entry(
                    "notifications",
                    "See what happened, choose how you get mail, and add your deadlines to your calendar."),
            Map.entry("mail", "See which mails could not be sent, and have them sent again."),
            Map.entry("audit", "See who changed what, and what was refused."));

    HomeView(Access access, Agenda agenda, RoundService rounds, BurnUpService burnUps, CoverService covers) {
        Actor actor = access.actor();
        add(new PageHeader("Hello, " + actor.name(), "You are signed in as " + duties(actor) + "."));
        add(new CoverOfToday(covers.mineToday(), actor.id()));
        Optional<RoundProgress> progress =
                access.allows(Action.MANAGE_ROUND) ? progress(rounds, burnUps) : Optional.empty();
        List<Agenda.Errand> errands = agenda.today();
        if (!errands.isEmpty() || progress.isEmpty()) {
            add(errands(errands));
        }
        progress.ifPresent(this::add);
        add(new H2("Where to go"), ways());
    }

    private static Optional<RoundProgress> progress(RoundService rounds, BurnUpService burnUps) {
        return rounds.current()
                .map(round -> burnUps.of(round.id()))
                .filter(burnUp -> !burnUp.days().isEmpty())
                .map(RoundProgress::new);
    }

    private static Section errands(List<Agenda.Errand> errands) {
        Section section = new Section(new H2("What needs you now"));
        section.addClassName("errands");
        if (errands.isEmpty()) {
            Paragraph nothing = new Paragraph("Nothing at the moment. Whatever is asked of you will be here.");
            nothing.addClassName("errands__nothing");
            section.add(nothing);
        } else {
            Div cards = new Div();
            cards.addClassName("errands__cards");
            errands.forEach(errand -> cards.add(new ErrandCard(errand)));
            section.add(cards);
        }
        return section;
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
