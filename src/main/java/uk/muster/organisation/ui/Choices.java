package uk.muster.organisation.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.muster.organisation.AreaView;
import uk.muster.organisation.GrantedRole;
import uk.muster.organisation.HeldPortfolio;
import uk.muster.organisation.OrganisationService;
import uk.muster.organisation.Period;
import uk.muster.organisation.UnitView;
import uk.muster.security.AreaId;
import uk.muster.security.UnitId;
import uk.muster.text.Dates;

/** What a person's form offers today, and the names of what is over. */
final class Choices {

    private final LocalDate today;
    private final List<UnitView> units;
    private final List<AreaView> areas;
    private final Map<UnitId, UnitView> everyUnit;
    private final Map<AreaId, AreaView> everyArea;
    private final List<Remit> everyRemit = new ArrayList<>();

    Choices(OrganisationService organisation, LocalDate today) {
        this.today = today;
        units = organisation.units(today);
        areas = organisation.areas(today);
        everyUnit = organisation.unitsById(today);
        everyArea = organisation.areasById();
        everyArea.values().stream().map(Remit::of).forEach(everyRemit::add);
        organisation.themes().stream().map(Remit::of).forEach(everyRemit::add);
    }

    LocalDate today() {
        return today;
    }

    List<UnitView> units() {
        return units;
    }

    List<AreaView> areas() {
        return areas;
    }

    /** Open areas first, then themes. */
    List<Remit> remits() {
        return everyRemit.stream()
                .filter(remit -> remit.area() == null || areas.contains(everyArea.get(remit.area())))
                .toList();
    }

    @Nullable
    UnitView unit(@Nullable UnitId id) {
        return id == null ? null : everyUnit.get(id);
    }

    @Nullable
    AreaView area(@Nullable AreaId id) {
        return id == null ? null : everyArea.get(id);
    }

    Remit remit(HeldPortfolio held) {
        return everyRemit.stream()
                .filter(remit -> held.area() == null
                        ? held.theme().equals(remit.theme())
                        : held.area().equals(remit.area()))
                .findFirst()
                .orElseThrow();
    }

    String inWords(GrantedRole granted) {
        String role = granted.role().label();
        UnitView unit = unit(granted.unit());
        AreaView area = area(granted.area());
        String scope = unit != null ? ", " + unit.name() : area != null ? ", " + area.name() : "";
        return role + scope + ": " + inWords(granted.period());
    }

    String inWords(HeldPortfolio held) {
        return remit(held).name() + ": " + inWords(held.period());
    }

    private static String inWords(Period period) {
        LocalDate until = period.validUntil();
        String from = Dates.day(period.validFrom());
        return until == null ? "from " + from : from + " to " + Dates.day(until);
    }
}
