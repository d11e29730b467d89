package uk.muster.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.Map;

/** Where else to go from Home: what the menu offers, each with what it is for. */
final class Ways extends UnorderedList {

    private static final Map<String, String> EXPLANATIONS = Map.ofEntries(
            Map.entry("updates", "Write and submit what your unit is asked to report this round."),
            Map.entry("review", "Read what units submitted in your areas and themes, and approve or return it."),
            Map.entry("coverage", "See the whole round at a glance: who has answered, what is late."),
            Map.entry("rounds", "Open and close rounds, set their dates and what is asked of whom."),
            Map.entry("plan", "Read the Police and Crime Plan, edition by edition."),
            Map.entry("report", "Put the board paper together, see what stands in its way, and publish it."),
            Map.entry("papers", "Read and download every published paper."),
            Map.entry("panel", "Read the papers published to your panel, your area first."),
            Map.entry("questions", "Follow what panels ask about published papers, from question to answer."),
            Map.entry("decisions", "Write, sign and read the numbered notices of what was decided."),
            Map.entry("people", "Add people, give and take roles and portfolios."),
            Map.entry("cover", "Hand work to somebody else while its owner is away."),
            Map.entry("units", "Keep units and areas: opened, closed, merged, renamed."),
            Map.entry("areas", "Keep the local authority areas."),
            Map.entry("body", "Keep the body's name, titles and contact."),
            Map.entry(
                    "notifications",
                    "See what happened, choose how you get mail, and add your deadlines to your calendar."),
            Map.entry("mail", "See which mails could not be sent, and have them sent again."),
            Map.entry("audit", "See who changed what, and what was refused."),
            Map.entry("publication-log", "See that what is public is what was published, and change the log's key."));

    Ways() {
        addClassName("ways");
        MenuConfiguration.getMenuEntries().stream()
                .filter(entry -> entry.menuClass() != HomeView.class)
                .forEach(entry -> add(way(entry)));
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
