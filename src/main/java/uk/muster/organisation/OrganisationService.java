package uk.muster.organisation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.muster.security.Access;
import uk.muster.security.Action;
import uk.muster.security.AreaId;
import uk.muster.security.PersonId;
import uk.muster.security.ThemeId;
import uk.muster.security.UnitId;

/**
 * What every feature reads of the organisation, each in a constant number of statements. Open to all who are signed in
 * and to the public site; managing it is for {@link PeopleService} and {@link UnitService}.
 */
@Service
@Transactional(readOnly = true)
public class OrganisationService {

    private static final Comparator<UnitView> PAPER_ORDER =
            Comparator.comparing(UnitView::kind).thenComparing(UnitView::name, String.CASE_INSENSITIVE_ORDER);

    private final BodyRepository bodies;
    private final AreaRepository areas;
    private final UnitRepository units;
    private final JointReportingRepository joint;
    private final UnitMergerRepository mergers;
    private final ThemeRepository themes;
    private final PersonRepository people;
    private final Access access;

    OrganisationService(
            BodyRepository bodies,
            AreaRepository areas,
            UnitRepository units,
            JointReportingRepository joint,
            UnitMergerRepository mergers,
            ThemeRepository themes,
            PersonRepository people,
            Access access) {
        this.bodies = bodies;
        this.areas = areas;
        this.units = units;
        this.joint = joint;
        this.mergers = mergers;
        this.themes = themes;
        this.people = people;
        this.access = access;
    }

    public Body body() {
        return bodies.theBody().view();
    }

    /** Areas open on the day, by name. */
    public List<AreaView> areas(LocalDate on) {
        return areas.findAllByOrderByName().stream()
                .filter(area -> area.isOpen(on))
                .map(Area::view)
                .toList();
    }

    /** Every area that ever was, closed ones included: for history. */
    public Map<AreaId, AreaView> areasById() {
        return areas.findAllByOrderByName().stream().map(Area::view).collect(toMap(AreaView::id, Function.identity()));
    }

    /** Units open on the day, in the order papers list them: LPUs by name, departments by name, the office. */
    public List<UnitView> units(LocalDate on) {
        return units.findAllWithNames().stream()
                .filter(unit -> unit.isOpen(on))
                .map(unit -> unit.view(on))
                .sorted(PAPER_ORDER)
                .toList();
    }

    /** Every unit that ever was, closed ones included, under its name of the day: for history. */
    public Map<UnitId, UnitView> unitsById(LocalDate on) {
        return units.findAllWithNames().stream().collect(toMap(Unit::id, unit -> unit.view(on)));
    }

    /** One unit, closed or not, under its name of the day. */
    public UnitView unit(UnitId id, LocalDate on) {
        return units.findById(id.value()).orElseThrow().view(on);
    }

    /** Units that report jointly on the day: each partner → the unit that answers for both. */
    public Map<UnitId, UnitId> jointReporting(LocalDate on) {
        return joint.findValid(on).stream().collect(toMap(JointReporting::partner, JointReporting::answering));
    }

    /** Units that became part of this one, at once or by way of another. */
    public Set<UnitId> mergedInto(UnitId unit) {
        List<UnitMerger> all = mergers.findAll();
        Set<UnitId> found = new LinkedHashSet<>();
        Set<UnitId> successors = Set.of(unit);
        while (!successors.isEmpty()) {
            Set<UnitId> sought = successors;
            successors = all.stream()
                    .filter(merger -> sought.contains(merger.successor()))
                    .map(UnitMerger::unit)
                    .filter(found::add)
                    .collect(Collectors.toSet());
        }
        return found;
    }

    public List<ThemeView> themes() {
        return themes.findAllByOrderByName().stream().map(Theme::view).toList();
    }

    /** The theme of that name, made if there is none yet; for whoever manages the plan or the organisation. */
    @Transactional
    public ThemeId themeNamed(String name) {
        if (!access.allows(Action.MANAGE_ORGANISATION)) {
            access.demand(Action.MANAGE_PLAN);
        }
        return themes.findByName(name)
                .orElseGet(() -> themes.save(new Theme(name)))
                .id();
    }

    public Map<PersonId, String> names(Collection<PersonId> ids) {
        return people.findNames(ids.stream().map(PersonId::value).toList()).stream()
                .collect(toMap(named -> new PersonId(named.getId()), NameOf::getName));
    }

    /** Names of those who review the area's units on the day. */
    public Map<AreaId, List<String>> reviewersByArea(LocalDate on) {
        return reviewers(on, ReviewerOf::getAreaId, AreaId::new);
    }

    /** Names of those who review the theme's force-wide updates on the day. */
    public Map<ThemeId, List<String>> reviewersByTheme(LocalDate on) {
        return reviewers(on, ReviewerOf::getThemeId, ThemeId::new);
    }

    private <T> Map<T, List<String>> reviewers(
            LocalDate on, Function<ReviewerOf, @Nullable Long> part, Function<Long, T> id) {
        return people.findReviewers(on).stream()
                .filter(reviewer -> part.apply(reviewer) != null)
                .collect(groupingBy(part.andThen(id), mapping(ReviewerOf::getName, Collectors.toList())));
    }
}
