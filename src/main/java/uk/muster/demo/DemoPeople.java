package uk.muster.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.annotation.Transactional;
import uk.muster.demo.DemoReviewers.DemoReviewer;
import uk.muster.organisation.FirstAdministrator;
import uk.muster.organisation.GrantedRole;
import uk.muster.organisation.HeldPortfolio;
import uk.muster.organisation.OrganisationService;
import uk.muster.organisation.PeopleService;
import uk.muster.organisation.Period;
import uk.muster.organisation.PersonDetails;
import uk.muster.security.AreaId;
import uk.muster.security.Role;
import uk.muster.security.UnitId;

/** The demonstration's people: invented names, one password, roles and portfolios since the term began. */
@DemoComponent
class DemoPeople {

    static final String DOMAIN = "westmidlands.example";

    private final FirstAdministrator firstAdministrator;
    private final PeopleService people;
    private final OrganisationService organisation;
    private final PasswordEncoder passwords;
    private final DemoSettings settings;
    private final DemoCalendar calendar;

    DemoPeople(
            FirstAdministrator firstAdministrator,
            PeopleService people,
            OrganisationService organisation,
            PasswordEncoder passwords,
            DemoSettings settings,
            DemoCalendar calendar) {
        this.firstAdministrator = firstAdministrator;
        this.people = people;
        this.organisation = organisation;
        this.passwords = passwords;
        this.settings = settings;
        this.calendar = calendar;
    }

    String hashedPassword() {
        return passwords.encode(settings.password());
    }

    /** The one account that is there before anybody can act. */
    void createAdministrator(String passwordHash) {
        firstAdministrator.create(
                details("admin", "Priya Nair", "Systems manager", List.of(), List.of()), passwordHash);
    }

    /** Everybody else, with the password hashed before: hashing sixty times would take longer than all the rest. */
    @Transactional
    void create(String passwordHash, Map<String, AreaId> areas, Map<String, UnitId> units) {
        List<PersonDetails> all = new ArrayList<>();
        Iterator<String> names = DemoNames.ALL.iterator();
        DemoUnits.ALL.forEach(unit -> {
            String code = unit.code();
            UnitId id = units.get(code);
            all.add(forUnit("lead." + code, names.next(), "Unit lead", Role.UNIT_LEAD, id));
            all.add(forUnit("contributor." + code, names.next(), "Performance officer", Role.CONTRIBUTOR, id));
        });
        new TreeMap<>(areas)
                .forEach((code, area) -> all.add(details(
                        "panel." + code,
                        names.next(),
                        "Councillor",
                        List.of(role(Role.PANEL_MEMBER, null, area)),
                        List.of())));
        DemoReviewers.ALL.forEach(reviewer -> all.add(reviewer(reviewer, areas)));
        all.add(details("editor", "Helen Marsh", "Policy officer", List.of(role(Role.EDITOR, null, null)), List.of()));
        all.add(details(
                "commissioner", "Ruth Adeyemi", "Commissioner", List.of(role(Role.HEAD, null, null)), List.of()));
        people.addAll(all, passwordHash);
    }

    private PersonDetails reviewer(DemoReviewer reviewer, Map<String, AreaId> areas) {
        Stream<HeldPortfolio> held = Stream.concat(
                reviewer.areas().stream().map(area -> new HeldPortfolio(areas.get(area), null, sinceStart())),
                reviewer.themes().stream()
                        .map(theme -> new HeldPortfolio(null, organisation.themeNamed(theme), sinceStart())));
        return details(
                reviewer.username(),
                reviewer.name(),
                reviewer.title(),
                List.of(role(Role.REVIEWER, null, null)),
                Stream.concat(held, past(reviewer, areas)).toList());
    }

    /** One portfolio that is over, so that there is a past to see. */
    private Stream<HeldPortfolio> past(DemoReviewer reviewer, Map<String, AreaId> areas) {
        LocalDate lastYear = DemoCalendar.financialYearOf(calendar.today()).minusYears(1);
        Period over = new Period(calendar.start(), lastYear.minusDays(1));
        return reviewer.username().equals("apcc.brennan")
                ? Stream.of(new HeldPortfolio(areas.get("dudley"), null, over))
                : Stream.empty();
    }

    private PersonDetails forUnit(String username, String name, String title, Role role, UnitId unit) {
        return details(username, name, title, List.of(role(role, unit, null)), List.of());
    }

    private GrantedRole role(Role role, @Nullable UnitId unit, @Nullable AreaId area) {
        return new GrantedRole(role, unit, area, sinceStart());
    }

    private Period sinceStart() {
        return Period.from(calendar.start());
    }

    private static PersonDetails details(
            String username, String name, String title, List<GrantedRole> roles, List<HeldPortfolio> portfolio) {
        return new PersonDetails(name, title, username, username + "@" + DOMAIN, roles, portfolio);
    }
}
