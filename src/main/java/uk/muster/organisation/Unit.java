package uk.muster.organisation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.muster.security.AreaId;
import uk.muster.security.UnitId;

/** Whoever reports. It opens, is renamed and closes; no name that it ever bore is lost. */
@Entity
class Unit {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String code;

    @Enumerated(EnumType.STRING)
    private UnitKind kind;

    private @Nullable Long areaId;
    private LocalDate openedOn;
    private @Nullable LocalDate closedOn;

    @Version
    private long version;

    @ElementCollection
    @CollectionTable(name = "unit_name", joinColumns = @JoinColumn(name = "unit_id"))
    private Set<UnitName> names = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected Unit() {}

    Unit(NewUnit unit) {
        code = unit.code();
        kind = unit.kind();
        areaId = unit.area() == null ? null : unit.area().value();
        openedOn = unit.openedOn();
        names.add(new UnitName(unit.name().strip(), openedOn));
    }

    UnitId id() {
        return new UnitId(id);
    }

    String code() {
        return code;
    }

    LocalDate openedOn() {
        return openedOn;
    }

    @Nullable
    LocalDate closedOn() {
        return closedOn;
    }

    boolean isOpen(LocalDate day) {
        return !day.isBefore(openedOn) && (closedOn == null || day.isBefore(closedOn));
    }

    /** The name borne on the day; before the unit opened, its first one. */
    String name(LocalDate day) {
        List<UnitName> borne = names();
        return borne.stream()
                .filter(name -> !name.validFrom().isAfter(day))
                .reduce((earlier, later) -> later)
                .orElse(borne.getFirst())
                .name();
    }

    /** All names, the first one first. */
    List<UnitName> names() {
        return names.stream().sorted(Comparator.comparing(UnitName::validFrom)).toList();
    }

    void rename(String name, LocalDate from) {
        if (!isOpen(from)) {
            throw new ChangeRefused("from", "The unit is not open on that day. Choose a day on which it is.");
        }
        names.removeIf(borne -> borne.validFrom().equals(from));
        names.add(new UnitName(name, from));
    }

    void close(LocalDate on) {
        if (closedOn != null) {
            throw new ChangeRefused("from", "The unit has a closing day already.");
        }
        if (!on.isAfter(openedOn)) {
            throw new ChangeRefused("from", "A unit closes after the day on which it opened.");
        }
        closedOn = on;
    }

    UnitView view(LocalDate day) {
        return new UnitView(
                id(), code, name(day), kind, areaId == null ? null : new AreaId(areaId), openedOn, closedOn);
    }
}
