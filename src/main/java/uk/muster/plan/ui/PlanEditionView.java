package uk.muster.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import uk.muster.organisation.OrganisationService;
import uk.muster.plan.AmendmentView;
import uk.muster.plan.ApprovingNotice;
import uk.muster.plan.ApprovingNotices;
import uk.muster.plan.DeliverableId;
import uk.muster.plan.EditionId;
import uk.muster.plan.EditionView;
import uk.muster.plan.PlanContentService;
import uk.muster.plan.PlanExportService;
import uk.muster.plan.PlanService;
import uk.muster.plan.Repeats;
import uk.muster.security.Access;
import uk.muster.security.Action;
import uk.muster.security.PersonId;
import uk.muster.text.Dates;
import uk.muster.ui.EmptyState;
import uk.muster.ui.PageHeader;

/** One edition of the plan, to read; the editor changes it here until it is approved. */
@Route("plan/:edition([0-9]{1,18})")
@StyleSheet("styles/plan.css")
@PermitAll
class PlanEditionView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final PlanService plan;
    private final PlanContentService content;
    private final PlanExportService exports;
    private final ApprovingNotices notices;
    private final OrganisationService organisation;
    private final Access access;
    private EditionView edition;

    PlanEditionView(
            PlanService plan,
            PlanContentService content,
            PlanExportService exports,
            ApprovingNotices notices,
            OrganisationService organisation,
            Access access) {
        this.plan = plan;
        this.content = content;
        this.exports = exports;
        this.notices = notices;
        this.organisation = organisation;
        this.access = access;
        addClassName("edition");
    }

    static RouteParameters route(EditionId edition) {
        return new RouteParameters(new RouteParam("edition", edition.value()));
    }

    static EditionId edition(BeforeEnterEvent event) {
        return event.getRouteParameters().getLong("edition").map(EditionId::new).orElseThrow();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        edition = plan.edition(edition(event));
        render();
    }

    @Override
    public String getPageTitle() {
        return "Plan %s – Muster".formatted(edition.financialYear());
    }

    private void reload(String focus) {
        edition = plan.edition(edition.id());
        render();
        if (!focus.isEmpty()) {
            getElement().executeJs("setTimeout(() => document.getElementById($0)?.focus())", focus);
        }
    }

    private void render() {
        removeAll();
        boolean manages = access.allows(Action.MANAGE_PLAN);
        boolean open = manages && edition.decisionNotice() == null;
        Offered offered = new Offered(organisation, edition);
        EditionEditor editor = new EditionEditor(content, () -> edition, offered, this::reload);
        add(header(manages, open, editor), links());
        amendments();
        if (edition.objectives().isEmpty()) {
            add(empty(open, editor));
        }
        Map<DeliverableId, String> repeats = manages ? Repeats.in(edition) : Map.of();
        edition.objectives().forEach(objective -> {
            ObjectiveSection section = new ObjectiveSection(objective, offered, repeats);
            if (open) {
                section.addButtons(edition.objectives().size(), new Places(edition), editor);
            }
            add(section);
        });
    }

    private PageHeader header(boolean manages, boolean open, EditionEditor editor) {
        PageHeader header = new PageHeader(
                edition.title(),
                "%s to %s. %d objectives, %d deliverables."
                        .formatted(
                                Dates.day(edition.startsOn()),
                                Dates.day(edition.endsOn()),
                                edition.objectives().size(),
                                edition.objectives().stream()
                                        .mapToInt(objective ->
                                                objective.deliverables().size())
                                        .sum()));
        List<Component> actions = new ArrayList<>();
        EditionDecisions decisions = new EditionDecisions(plan, () -> edition, () -> reload(""));
        if (open) {
            actions.add(new Button("Edit details…", click -> decisions.describe()));
            actions.add(new Button(
                    "Import…",
                    click -> getUI().ifPresent(ui -> ui.navigate(PlanImportView.class, route(edition.id())))));
            actions.add(new Button("Add an objective", click -> editor.addObjective()));
            Button approve = new Button("Approve…", click -> decisions.approve());
            approve.addThemeVariants(ButtonVariant.PRIMARY);
            actions.add(approve);
        } else if (manages) {
            actions.add(new Button("Amend…", click -> decisions.amend()));
        }
        header.setActions(actions.toArray(Component[]::new));
        return header;
    }

    private Nav links() {
        Nav links = new Nav(
                EditionState.chip(edition.decisionNotice()),
                new Anchor("variations/" + edition.id().value(), "Variations"),
                EditionFiles.csv(exports, edition),
                EditionFiles.xlsx(exports, edition));
        notices.of(edition.id(), edition.decisionNotice()).forEach(notice -> links.add(link(notice)));
        links.getElement().setAttribute("aria-label", "This edition");
        links.addClassName("edition__links");
        return links;
    }

    private static Anchor link(ApprovingNotice notice) {
        Anchor link = new Anchor(notice.address(), "Decision notice " + notice.number());
        link.setRouterIgnore(true);
        return link;
    }

    private void amendments() {
        List<AmendmentView> amendments = plan.amendments(edition.id());
        if (amendments.isEmpty()) {
            return;
        }
        Map<PersonId, String> names = organisation.names(
                amendments.stream().map(AmendmentView::by).distinct().toList());
        UnorderedList list = new UnorderedList();
        amendments.forEach(it -> list.add(new ListItem("%s: %s opened the edition approved by notice %s. %s"
                .formatted(Dates.moment(it.at()), names.get(it.by()), it.decisionNotice(), it.reason()))));
        add(new Details(
                amendments.size() == 1 ? "Amended once" : "Amended %d times".formatted(amendments.size()), list));
    }

    private EmptyState empty(boolean open, EditionEditor editor) {
        return open
                ? new EmptyState(
                        "Nothing stands in this edition yet",
                        "Its objectives and deliverables will be here. Take them from a file, or add them one by one.",
                        new Button("Add an objective", click -> editor.addObjective()))
                : new EmptyState(
                        "Nothing stands in this edition yet",
                        "Its objectives and deliverables will be here when the report editor has added them.");
    }
}
