package uk.muster.plan.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.muster.organisation.OrganisationService;
import uk.muster.organisation.ThemeView;
import uk.muster.organisation.UnitView;
import uk.muster.plan.EditionView;
import uk.muster.security.ThemeId;
import uk.muster.security.UnitId;

/** The organisation's units and themes as an edition's screen names and offers them. */
final class Offered {

    private static final Comparator<UnitView> PAPER_ORDER =
            Comparator.comparing(UnitView::kind).thenComparing(UnitView::name, String.CASE_INSENSITIVE_ORDER);

    private final EditionView edition;
    private final Map<UnitId, UnitView> units;
    private final Map<ThemeId, String> themes;

    Offered(OrganisationService organisation, EditionView edition) {
        this.edition = edition;
        units = organisation.unitsById(edition.startsOn());
        themes = organisation.themes().stream().collect(Collectors.toMap(ThemeView::id, ThemeView::name));
    }

    /** Units that are open at some time of the edition's year. */
    List<UnitView> units() {
        return inOrder(units.values().stream()
                .filter(unit -> !unit.openedOn().isAfter(edition.endsOn()))
                .filter(unit -> unit.closedOn() == null || unit.closedOn().isAfter(edition.startsOn()))
                .collect(Collectors.toSet()));
    }

    List<UnitView> units(Set<UnitId> ids) {
        return inOrder(ids.stream().map(units::get).collect(Collectors.toSet()));
    }

    List<String> themes() {
        return themes.values().stream().sorted(String.CASE_INSENSITIVE_ORDER).toList();
    }

    String theme(@Nullable ThemeId id) {
        return id == null ? "" : themes.getOrDefault(id, "");
    }

    private static List<UnitView> inOrder(Set<UnitView> units) {
        return units.stream().sorted(PAPER_ORDER).toList();
    }
}
