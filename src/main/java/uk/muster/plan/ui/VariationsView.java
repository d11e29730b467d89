package uk.muster.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.muster.plan.DeliverableId;
import uk.muster.plan.EditionView;
import uk.muster.plan.PlanService;
import uk.muster.plan.VariationKind;
import uk.muster.plan.VariationReport;
import uk.muster.plan.VariationRow;
import uk.muster.plan.VariationService;
import uk.muster.security.Access;
import uk.muster.security.Action;
import uk.muster.ui.EmptyState;
import uk.muster.ui.Notice;
import uk.muster.ui.PageHeader;

/** What an edition did to the one before, side by side; the editor confirms or corrects what is suggested. */
@Route("variations/:edition([0-9]{1,18})")
@StyleSheet("styles/plan.css")
@StyleSheet("styles/variations.css")
@PermitAll
class VariationsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final PlanService plan;
    private final VariationService variations;
    private final Access access;
    private EditionView edition;

    VariationsView(PlanService plan, VariationService variations, Access access) {
        this.plan = plan;
        this.variations = variations;
        this.access = access;
        addClassName("variations");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        edition = plan.edition(PlanEditionView.edition(event));
        render();
    }

    @Override
    public String getPageTitle() {
        return "Variations %s – Muster".formatted(edition.financialYear());
    }

    private void render() {
        removeAll();
        variations.report(edition.id()).ifPresentOrElse(this::show, this::showNothingBefore);
    }

    private void showNothingBefore() {
        add(
                new PageHeader("Variations " + edition.financialYear()),
                new EmptyState(
                        "There is no edition before this one",
                        "What a later edition does to this one will be shown with the later edition.",
                        toEdition()));
    }

    private void show(VariationReport report) {
        edition = report.after();
        VariationEditor editor =
                access.allows(Action.MANAGE_PLAN) ? new VariationEditor(this, variations, report, this::render) : null;
        add(header(report, editor), toEdition(), new Paragraph(counts(report)));
        report.repeats()
                .forEach((repeat, first) -> add(Notice.warning("%s says the same as %s: the edition lists it twice."
                        .formatted(number(report, repeat), first))));
        add(new VariationTable(report, editor));
    }

    private PageHeader header(VariationReport report, @Nullable VariationEditor editor) {
        long open = report.rows().stream().filter(VariationRow::suggested).count();
        PageHeader header = new PageHeader(
                "Variations " + edition.financialYear(),
                "What became of the deliverables of %s.%s"
                        .formatted(
                                report.before().financialYear(),
                                open == 0 ? "" : " %d of these are suggestions.".formatted(open)));
        List<Component> actions = new ArrayList<>();
        actions.add(new Button(
                "Print",
                click -> click.getSource().getUI().ifPresent(ui -> ui.getPage().executeJs("window.print()"))));
        if (editor != null && open > 0) {
            Button accept = new Button("Accept all suggestions", click -> editor.acceptAll(open));
            accept.addThemeVariants(ButtonVariant.PRIMARY);
            actions.add(accept);
        }
        header.setActions(actions.toArray(Component[]::new));
        return header;
    }

    private Anchor toEdition() {
        Anchor link = new Anchor("plan/" + edition.id().value(), "The edition of " + edition.financialYear());
        link.addClassName("variations__back");
        return link;
    }

    /** "12 carried forward, 9 reworded, 3 ended" */
    private static String counts(VariationReport report) {
        return Arrays.stream(VariationKind.values())
                .map(kind -> new Count(
                        kind,
                        report.rows().stream().filter(row -> row.kind() == kind).count()))
                .filter(count -> count.number() > 0)
                .map(count -> count.number() + " " + count.kind().label().toLowerCase(Locale.UK))
                .collect(Collectors.joining(", ", "", "."));
    }

    private record Count(VariationKind kind, long number) {}

    private static String number(VariationReport report, DeliverableId deliverable) {
        return report.rows().stream()
                .filter(row -> row.after() != null && row.after().id().equals(deliverable))
                .map(row -> row.after().number())
                .findFirst()
                .orElseThrow();
    }
}
