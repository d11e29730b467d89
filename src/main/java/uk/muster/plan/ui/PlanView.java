package uk.muster.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import uk.muster.plan.EditionSummary;
import uk.muster.plan.PlanService;
import uk.muster.security.Access;
import uk.muster.security.Action;
import uk.muster.text.Dates;
import uk.muster.ui.EmptyState;
import uk.muster.ui.PageHeader;

/** The plan's editions, the newest first, each with the next step. */
@Route("plan")
@PageTitle("Plan – Muster")
@Menu(title = "Plan", order = 50, icon = "vaadin:book")
@StyleSheet("styles/plan.css")
@PermitAll
class PlanView extends Div {

    private final PlanService plan;
    private final Clock clock;
    private final boolean manages;

    PlanView(PlanService plan, Access access, Clock clock) {
        this.plan = plan;
        this.clock = clock;
        manages = access.allows(Action.MANAGE_PLAN);
        List<EditionSummary> editions = plan.editions();
        PageHeader header = new PageHeader(
                "Police and Crime Plan",
                "One edition each financial year: what is to be delivered, and who is asked to report on it.");
        add(header);
        if (editions.isEmpty()) {
            add(empty(editions));
            return;
        }
        if (manages) {
            header.setActions(newEdition(editions));
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("editions");
        editions.forEach(edition -> list.add(item(edition)));
        add(list);
    }

    private Button newEdition(List<EditionSummary> editions) {
        Button button =
                new Button("New edition…", click -> NewEditionDialog.open(plan, editions, LocalDate.now(clock)));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private EmptyState empty(List<EditionSummary> editions) {
        return new EmptyState(
                "No edition yet",
                "Each year's edition of the plan will be here, with its objectives and deliverables.",
                manages ? new Component[] {newEdition(editions)} : new Component[0]);
    }

    private ListItem item(EditionSummary edition) {
        RouterLink link = new RouterLink(edition.title(), PlanEditionView.class, PlanEditionView.route(edition.id()));
        Div head = new Div(new H2(link), EditionState.chip(edition.decisionNotice()));
        head.addClassName("editions__head");
        Paragraph facts = new Paragraph("%s to %s · %d objectives, %d deliverables"
                .formatted(
                        Dates.day(edition.startsOn()),
                        Dates.day(edition.endsOn()),
                        edition.objectives(),
                        edition.deliverables()));
        facts.addClassName("quiet");
        ListItem item = new ListItem(head, facts);
        if (manages && edition.decisionNotice() == null) {
            item.add(new Paragraph(nextStep(edition)));
        }
        return item;
    }

    private static String nextStep(EditionSummary edition) {
        return edition.deliverables() == 0
                ? "Next: import its objectives and deliverables from a file, or add them one by one."
                : "Next: settle what each unit is asked for, look at the variations, then approve it.";
    }
}
