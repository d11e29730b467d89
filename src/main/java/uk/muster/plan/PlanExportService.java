package uk.muster.plan;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.muster.organisation.OrganisationService;
import uk.muster.organisation.ThemeView;
import uk.muster.plan.sheet.SheetFile;
import uk.muster.security.Access;
import uk.muster.security.Action;
import uk.muster.security.Scope;
import uk.muster.security.ThemeId;

/** An edition as a file, in the form that {@link PlanImportService} takes back without a change. */
@Service
@Transactional(readOnly = true)
public class PlanExportService {

    private final Access access;
    private final EditionStore store;
    private final OrganisationService organisation;

    PlanExportService(Access access, EditionStore store, OrganisationService organisation) {
        this.access = access;
        this.store = store;
        this.organisation = organisation;
    }

    public byte[] csv(EditionId edition) {
        return SheetFile.csv(rows(edition));
    }

    public byte[] xlsx(EditionId edition) {
        return SheetFile.xlsx("Plan", rows(edition));
    }

    private List<List<String>> rows(EditionId id) {
        access.demand(Action.READ_PLAN, Scope.ANYWHERE, id);
        EditionView edition = store.load(id).view();
        UnitNames units = new UnitNames(edition.startsOn(), organisation.unitsById(edition.startsOn()));
        Map<ThemeId, String> themes = organisation.themes().stream().collect(toMap(ThemeView::id, ThemeView::name));
        List<List<String>> rows = new ArrayList<>();
        rows.add(Arrays.stream(PlanColumn.values()).map(PlanColumn::heading).toList());
        for (ObjectiveView objective : edition.objectives()) {
            String theme = objective.theme() == null ? "" : themes.get(objective.theme());
            objective.deliverables().forEach(it -> rows.add(row(objective, theme, it, units)));
            if (objective.deliverables().isEmpty()) {
                rows.add(row(objective, theme, null, units));
            }
        }
        return rows;
    }

    private static List<String> row(
            ObjectiveView objective, String theme, @Nullable DeliverableView deliverable, UnitNames units) {
        return Arrays.stream(PlanColumn.values())
                .map(column -> switch (column) {
                    case OBJECTIVE_NO -> String.valueOf(objective.number());
                    case OBJECTIVE -> objective.title();
                    case THEME -> theme;
                    default -> deliverable == null ? "" : cell(deliverable, column, units);
                })
                .toList();
    }

    private static String cell(DeliverableView deliverable, PlanColumn column, UnitNames units) {
        return switch (column) {
            case DELIVERABLE_NO -> deliverable.number();
            case DELIVERABLE -> deliverable.title();
            case DUE -> deliverable.dueOn() == null ? "" : deliverable.dueOn().toString();
            case TARGET_MEASURE -> target(deliverable, Target::measure);
            case TARGET_DIRECTION ->
                target(deliverable, it -> it.direction().name().toLowerCase(Locale.ROOT));
            case TARGET_PERCENT -> target(deliverable, it -> it.percent().toPlainString());
            case TARGET_BASELINE -> target(deliverable, Target::baseline);
            case UNITS -> units.written(deliverable.units());
            case OBJECTIVE_NO, OBJECTIVE, THEME ->
                throw new IllegalArgumentException("A column of the objective: " + column);
        };
    }

    private static String target(DeliverableView deliverable, Function<Target, String> part) {
        return deliverable.target() == null ? "" : part.apply(deliverable.target());
    }
}
