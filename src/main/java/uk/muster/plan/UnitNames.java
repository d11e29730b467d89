package uk.muster.plan;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import uk.muster.organisation.UnitView;
import uk.muster.security.UnitId;

/** Units as people write them in a file, by name or code, on the day an edition starts. */
final class UnitNames {

    private final LocalDate on;
    private final Map<UnitId, UnitView> units;

    UnitNames(LocalDate on, Map<UnitId, UnitView> units) {
        this.on = on;
        this.units = units;
    }

    /** The unit of that code or name; one that is open goes before one that is closed. */
    UnitId named(String text) {
        return units.values().stream()
                .filter(unit ->
                        unit.code().equalsIgnoreCase(text) || unit.name().equalsIgnoreCase(text))
                .min(Comparator.comparing((UnitView unit) -> !isOpen(unit))
                        .thenComparing(unit -> unit.id().value()))
                .map(UnitView::id)
                .orElseThrow(() -> new PlanRefused("There is no unit “%s”.%s".formatted(text, advice(text))));
    }

    /** How a file names the unit, so that {@link #named} finds it again. */
    String written(UnitId id) {
        UnitView unit = units.get(id);
        boolean plain = !unit.name().contains(";") && named(unit.name()).equals(id);
        return plain ? unit.name() : unit.code();
    }

    /** Names as a list, in alphabetical order. */
    String list(Collection<UnitId> ids) {
        return sorted(ids.stream().map(id -> units.get(id).name()).toList(), ", ");
    }

    String written(Collection<UnitId> ids) {
        return sorted(ids.stream().map(this::written).toList(), "; ");
    }

    private boolean isOpen(UnitView unit) {
        return !unit.openedOn().isAfter(on)
                && (unit.closedOn() == null || unit.closedOn().isAfter(on));
    }

    private String advice(String text) {
        return units.values().stream()
                .map(UnitView::name)
                .min(Comparator.comparingInt(name -> Misspelling.distance(text, name)))
                .filter(name -> Misspelling.likely(text, name))
                .map(" Did you mean %s?"::formatted)
                .orElse(" Write a unit's name or code as the list of units has it.");
    }

    private static String sorted(List<String> names, String separator) {
        return names.stream().sorted(String.CASE_INSENSITIVE_ORDER).collect(Collectors.joining(separator));
    }
}
