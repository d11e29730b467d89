package uk.muster.decision.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import uk.muster.decision.DecisionChanged;
import uk.muster.decision.DecisionLine;
import uk.muster.decision.DecisionReader;
import uk.muster.decision.DecisionService;
import uk.muster.decision.DecisionText;
import uk.muster.live.Echo;
import uk.muster.security.Access;
import uk.muster.security.Action;
import uk.muster.text.Dates;
import uk.muster.ui.EmptyState;
import uk.muster.ui.PageHeader;
import uk.muster.ui.StateChip;

/** The office's decision notices: drafts first, then what is signed, year by year. */
@Route("decisions")
@PageTitle("Decision notices – Muster")
@Menu(title = "Decision notices", order = 72, icon = "vaadin:diploma-scroll")
@RolesAllowed({"EDITOR", "HEAD"})
@StyleSheet("styles/decision.css")
class DecisionsView extends Div {

    private final DecisionReader reader;
    private final DecisionService decisions;
    private final boolean drafts;
    private final Div groups = new Div();

    DecisionsView(DecisionReader reader, DecisionService decisions, Access access, Echo echo) {
        this.reader = reader;
        this.decisions = decisions;
        drafts = access.allows(Action.DRAFT_NOTICE);
        PageHeader header = new PageHeader(
                "Decision notices",
                "The editor drafts them, the head of the body signs them. Then everybody reads them.");
        if (drafts) {
            header.setActions(draftButton());
        }
        Anchor register = new Anchor("/published/decisions", "The public register");
        register.setRouterIgnore(true);
        add(header, new Paragraph(register), groups);
        refresh();
        echo.refresh(this, DecisionChanged.class, changed -> true, this::refresh);
    }

    private void refresh() {
        groups.removeAll();
        List<DecisionLine> lines = reader.all();
        if (lines.isEmpty()) {
            groups.add(new EmptyState(
                    "No notice yet",
                    "Decisions stand here with their numbers, from the first draft to the signature.",
                    drafts ? new Component[] {draftButton()} : new Component[0]));
        }
        List<DecisionLine> unsigned =
                lines.stream().filter(line -> line.number() == null).toList();
        if (!unsigned.isEmpty()) {
            groups.add(group("Drafts", unsigned));
        }
        lines.stream()
                .filter(line -> line.number() != null)
                .collect(Collectors.groupingBy(line -> line.number().year(), LinkedHashMap::new, Collectors.toList()))
                .forEach((year, signed) -> groups.add(group("Signed in " + year, signed)));
    }

    private Button draftButton() {
        Button draft = new Button("Draft a notice", click -> draft());
        draft.addThemeVariants(ButtonVariant.PRIMARY);
        draft.setDisableOnClick(true);
        return draft;
    }

    private void draft() {
        getUI().ifPresent(ui -> ui.navigate(DecisionView.href(decisions.draft(DecisionText.BLANK))));
    }

    private static Section group(String heading, List<DecisionLine> lines) {
        UnorderedList list = new UnorderedList();
        list.addClassName("decisions");
        lines.forEach(line -> list.add(item(line)));
        return new Section(new H2("%s (%d)".formatted(heading, lines.size())), list);
    }

    private static ListItem item(DecisionLine line) {
        RouterLink link = new RouterLink(name(line), DecisionView.class, DecisionView.route(line.id()));
        ListItem item = new ListItem(link, quiet(facts(line)));
        if (line.ground() != null) {
            item.add(new StateChip("Exempt, paragraph " + line.ground().number(), "EXEMPT"));
        }
        if (line.supersededBy() != null) {
            item.add(quiet("Superseded by notice " + line.supersededBy().text()));
        }
        return item;
    }

    private static String name(DecisionLine line) {
        String title = line.title().isBlank() ? "Untitled notice" : line.title();
        return line.number() == null ? title : line.number().text() + " " + title;
    }

    private static String facts(DecisionLine line) {
        return line.signedOn() == null
                ? "Last written in by %s, %s".formatted(line.changedBy(), Dates.moment(line.changedAt()))
                : "Signed " + Dates.day(line.signedOn());
    }

    private static Span quiet(String text) {
        Span quiet = new Span(text);
        quiet.addClassName("quiet");
        return quiet;
    }
}
