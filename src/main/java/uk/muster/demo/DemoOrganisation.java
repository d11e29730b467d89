package uk.muster.demo;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.transaction.annotation.Transactional;
import uk.muster.organisation.AreaService;
import uk.muster.organisation.AreaView;
import uk.muster.organisation.Body;
import uk.muster.organisation.BodyService;
import uk.muster.organisation.NewArea;
import uk.muster.organisation.NewUnit;
import uk.muster.organisation.OrganisationService;
import uk.muster.organisation.Period;
import uk.muster.organisation.UnitKind;
import uk.muster.organisation.UnitService;
import uk.muster.organisation.UnitView;
import uk.muster.security.AreaId;
import uk.muster.security.UnitId;

/** The body, its areas and its units, with a rename, a merger and joint reporting in their history. */
@DemoComponent
class DemoOrganisation {

    private final BodyService bodies;
    private final AreaService areas;
    private final UnitService units;
    private final OrganisationService organisation;
    private final DemoCalendar calendar;

    DemoOrganisation(
            BodyService bodies,
            AreaService areas,
            UnitService units,
            OrganisationService organisation,
            DemoCalendar calendar) {
        this.bodies = bodies;
        this.areas = areas;
        this.units = units;
        this.organisation = organisation;
        this.calendar = calendar;
    }

    @Transactional
    void create() {
        bodies.change(new Body(
                "Office of the Commissioner, West Midlands (demonstration)",
                "Commissioner's office",
                "Commissioner",
                "Policing Accountability Board",
                "West Midlands force",
                "office@" + DemoPeople.DOMAIN,
                organisation.body().clearDays(),
                organisation.body().version()));
        DemoUnits.AREAS.forEach(name -> areas.open(new NewArea(name, name.toLowerCase(), calendar.start())));
        Map<String, AreaId> area = areasByCode();
        DemoUnits.ALL.forEach(unit -> units.open(
                new NewUnit(unit.name(), unit.code(), unit.kind(), area.get(unit.area()), calendar.start())));
        history();
    }

    private void history() {
        LocalDate lastYear = DemoCalendar.financialYearOf(calendar.today()).minusYears(1);
        Map<String, UnitId> unit = unitsByCode();
        units.rename(unit.get("intelligence"), "Intelligence", lastYear);
        UnitId custody =
                units.open(new NewUnit("Custody Services", "custody", UnitKind.DEPARTMENT, null, calendar.start()));
        units.merge(custody, unit.get("criminal-justice"), lastYear);
        units.rename(unit.get("criminal-justice"), "Criminal Justice and Custody", lastYear);
        units.reportJointly(
                unit.get("dudley"), unit.get("sandwell"), new Period(lastYear.minusYears(1), lastYear.minusDays(1)));
    }

    Map<String, AreaId> areasByCode() {
        return organisation.areas(calendar.today()).stream().collect(Collectors.toMap(AreaView::code, AreaView::id));
    }

    Map<String, UnitId> unitsByCode() {
        return organisation.units(calendar.today()).stream().collect(Collectors.toMap(UnitView::code, UnitView::id));
    }
}
