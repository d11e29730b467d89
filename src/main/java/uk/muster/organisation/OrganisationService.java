package uk.muster.organisation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import uk.muster.security.AreaId;
import uk.muster.security.PersonId;
import uk.muster.security.ThemeId;
import uk.muster.security.UnitId;

/** What every feature reads of the organisation. Managing it is for {@code PeopleService} and {@code UnitService}. */
@Service
public class OrganisationService {

    public Body body() {
        throw new UnsupportedOperationException();
    }

    /** Areas open on the day, by name. */
    public List<AreaView> areas(LocalDate on) {
        throw new UnsupportedOperationException();
    }

    /** Units open on the day, in the order papers list them: LPUs by name, departments by name, the office. */
    public List<UnitView> units(LocalDate on) {
        throw new UnsupportedOperationException();
    }

    /** Every unit that ever was, closed ones included, under its name of the day: for history. */
    public Map<UnitId, UnitView> unitsById(LocalDate on) {
        throw new UnsupportedOperationException();
    }

    /** Units that report jointly on the day: each partner → the unit that answers for both. */
    public Map<UnitId, UnitId> jointReporting(LocalDate on) {
        throw new UnsupportedOperationException();
    }

    public List<ThemeView> themes() {
        throw new UnsupportedOperationException();
    }

    /** The theme of that name, made if there is none yet. */
    public ThemeId themeNamed(String name) {
        throw new UnsupportedOperationException();
    }

    public Map<PersonId, String> names(Collection<PersonId> people) {
        throw new UnsupportedOperationException();
    }

    /** Names of those who review the area's units on the day. */
    public Map<AreaId, List<String>> reviewersByArea(LocalDate on) {
        throw new UnsupportedOperationException();
    }

    /** Names of those who review the theme's force-wide updates on the day. */
    public Map<ThemeId, List<String>> reviewersByTheme(LocalDate on) {
        throw new UnsupportedOperationException();
    }
}
