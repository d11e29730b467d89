package uk.muster.search;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.muster.organisation.OrganisationService;
import uk.muster.organisation.UnitView;
import uk.muster.security.Access;
import uk.muster.security.Action;
import uk.muster.security.Actor;
import uk.muster.security.Scope;

/** Finds units, closed ones too, as far as there is a view in which the actor has to do with them. */
@Component
class UnitFinder implements Finder {

    private final OrganisationService organisation;
    private final Access access;
    private final Clock clock;

    UnitFinder(OrganisationService organisation, Access access, Clock clock) {
        this.organisation = organisation;
        this.access = access;
        this.clock = clock;
    }

    @Override
    public Kind kind() {
        return Kind.UNIT;
    }

    @Override
    public List<Hit> find(Terms terms, Actor actor, int most) {
        LocalDate today = LocalDate.now(clock);
        return organisation.unitsById(today).values().stream()
                .filter(unit -> terms.areIn(unit.name()))
                .sorted(Comparator.comparing((UnitView unit) -> !terms.begin(unit.name()))
                        .thenComparing(UnitView::kind)
                        .thenComparing(UnitView::name))
                .flatMap(unit -> hit(unit, actor, today, terms).stream())
                .limit(most)
                .toList();
    }

    private Optional<Hit> hit(UnitView unit, Actor actor, LocalDate today, Terms terms) {
        boolean closed = unit.closedOn() != null && !today.isBefore(unit.closedOn());
        return place(unit, actor)
                .map(place -> new Hit(
                        Marked.whole(unit.name(), terms),
                        unit.kind().label() + (closed ? " · closed" : "") + " · " + place.name(),
                        Hit.NO_WORDS,
                        place.address()));
    }

    private Optional<Place> place(UnitView unit, Actor actor) {
        if (access.allows(Action.MANAGE_ORGANISATION)) {
            return Optional.of(new Place("Units", "units"));
        }
        if (access.allows(Action.READ_ROUND)) {
            String area =
                    unit.area() == null ? "none" : String.valueOf(unit.area().value());
            return Optional.of(new Place("Coverage", "coverage?area=" + area));
        }
        if (actor.units().contains(unit.id())) {
            return Optional.of(new Place("My updates", "updates"));
        }
        Scope ofUnit = new Scope(Set.of(unit.id()), unit.area(), null, null, false, Set.of(), null);
        return access.allows(Action.READ_UPDATE, ofUnit)
                ? Optional.of(new Place("Review", "review"))
                : Optional.empty();
    }

    private record Place(String name, String address) {}
}
