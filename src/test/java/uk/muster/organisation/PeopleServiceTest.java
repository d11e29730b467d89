package uk.muster.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.validation.ConstraintViolationException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import uk.muster.security.AccountChanged;
import uk.muster.security.Accounts;
import uk.muster.security.PersonId;
import uk.muster.security.Role;
import uk.muster.testing.MusterTest;
import uk.muster.testing.SignedIn;
import uk.muster.testing.TestOrganisation;

@MusterTest
@RecordApplicationEvents
class PeopleServiceTest {

    @Autowired
    PeopleService service;

    @Autowired
    Accounts accounts;

    @Autowired
    PasswordEncoder passwords;

    @Autowired
    TestOrganisation organisation;

    @Autowired
    ApplicationEvents events;

    @Autowired
    Clock clock;

    private LocalDate today;

    @BeforeEach
    void signIn() {
        organisation.create();
        SignedIn.as("admin");
        today = LocalDate.now(clock);
    }

    @Test
    void somebodyAddedMaySignInAndAct() {
        service.add(
                details("new.lead", List.of(lead("walsall", Period.from(today)))),
                new NewPassword("long enough for this"));

        assertThat(accounts.credentials("new.lead").orElseThrow().passwordHash())
                .matches(hash -> passwords.matches("long enough for this", hash));
        assertThat(accounts.actor("new.lead").orElseThrow().units()).containsExactly(organisation.unit("walsall"));
    }

    @Test
    void aUsernameBelongsToOnePerson() {
        assertThatExceptionOfType(ChangeRefused.class)
                .isThrownBy(
                        () -> service.add(details("lead.walsall", List.of()), new NewPassword("long enough for this")))
                .satisfies(refused -> assertThat(refused.field()).isEqualTo("username"));
    }

    @Test
    void aShortPasswordAndAnEmptyNameAreRefused() {
        PersonDetails nameless = new PersonDetails(" ", "", "some.body", "some@example.org", List.of(), List.of());

        assertThatExceptionOfType(ConstraintViolationException.class)
                .isThrownBy(() -> service.add(details("some.body", List.of()), new NewPassword("too short")));
        assertThatExceptionOfType(ConstraintViolationException.class)
                .isThrownBy(() -> service.add(nameless, new NewPassword("long enough for this")));
    }

    @Test
    void aRoleHoldsBetweenItsDatesOnly() {
        service.add(
                details("past", List.of(lead("walsall", new Period(today.minusDays(9), today.minusDays(1))))),
                new NewPassword("long enough for this"));
        service.add(
                details("future", List.of(lead("walsall", Period.from(today.plusDays(1))))),
                new NewPassword("long enough for this"));

        assertThat(accounts.actor("past").orElseThrow().roles()).isEmpty();
        assertThat(accounts.actor("future").orElseThrow().units()).isEmpty();
    }

    @Test
    void aRoleLeftOutEndsYesterdayAndStaysInTheHistory() {
        PersonId lead = organisation.person("lead.walsall");
        PersonView before = service.person(lead);

        service.change(lead, with(before.details(), List.of()), before.version());

        assertThat(service.person(lead).details().roles())
                .containsExactly(lead("walsall", new Period(TestOrganisation.START, today.minusDays(1))));
        assertThat(accounts.actor("lead.walsall").orElseThrow().units()).isEmpty();
        assertThat(events.stream(AccountChanged.class)).containsExactly(new AccountChanged("lead.walsall"));
    }

    @Test
    void whatIsOverCannotBeChangedAnyMore() {
        PersonId lead = organisation.person("lead.walsall");
        service.change(
                lead,
                with(service.person(lead).details(), List.of()),
                service.person(lead).version());

        service.change(
                lead,
                with(service.person(lead).details(), List.of()),
                service.person(lead).version());

        assertThat(service.person(lead).details().roles()).hasSize(1);
    }

    @Test
    void theSameRoleCannotBeHeldTwiceAtATime() {
        PersonDetails twice = details(
                "two.fold",
                List.of(lead("walsall", Period.from(today)), lead("walsall", Period.from(today.plusDays(3)))));

        assertThatExceptionOfType(ChangeRefused.class)
                .isThrownBy(() -> service.add(twice, new NewPassword("long enough for this")))
                .satisfies(refused -> assertThat(refused.field()).isEqualTo("roles"));
    }

    @Test
    void aChangeAgainstAnOlderVersionIsRefused() {
        PersonId lead = organisation.person("lead.walsall");
        PersonView seen = service.person(lead);
        service.change(lead, with(seen.details(), List.of()), seen.version());

        assertThatExceptionOfType(OptimisticLockingFailureException.class)
                .isThrownBy(() -> service.change(lead, seen.details(), seen.version()));
    }

    @Test
    void anAdministratorKeepsTheirOwnLastAdministratorRole() {
        PersonId admin = organisation.person("admin");
        PersonView self = service.person(admin);
        GrantedRole untilTomorrow =
                new GrantedRole(Role.ADMINISTRATOR, null, null, new Period(TestOrganisation.START, today.plusDays(1)));

        assertThatExceptionOfType(ChangeRefused.class)
                .isThrownBy(() -> service.change(admin, with(self.details(), List.of()), self.version()))
                .withMessageContaining("your own administrator role");
        assertThatExceptionOfType(ChangeRefused.class)
                .isThrownBy(() -> service.change(admin, with(self.details(), List.of(untilTomorrow)), self.version()));
        assertThatExceptionOfType(ChangeRefused.class).isThrownBy(() -> service.enable(admin, false));
        assertThat(service.person(admin)).isEqualTo(self);
    }

    @Test
    void disablingTakesEveryRightAwayAndIsNews() {
        PersonId khan = organisation.person("apcc.khan");

        service.enable(khan, false);
        assertThat(accounts.actor("apcc.khan")).isEmpty();
        service.enable(khan, true);
        assertThat(accounts.actor("apcc.khan")).isPresent();
        assertThat(events.stream(AccountChanged.class)).hasSize(2);
    }

    @Test
    void aNewPasswordEndsTheSessionsOfTheOldOne() {
        service.setPassword(organisation.person("apcc.khan"), new NewPassword("a wholly new password"));

        assertThat(events.stream(AccountChanged.class)).containsExactly(new AccountChanged("apcc.khan"));
    }

    @Test
    void peopleAreFoundByWordsAndRoleAPageAtATime() {
        PageRequest first = PageRequest.of(0, 3, Sort.by("name"));

        assertThat(service.people(new PeopleFilter("KHAN", null), first))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.roles()).isEqualTo("Reviewer");
                    assertThat(row.remit()).isEqualTo("Coventry, Solihull");
                });
        assertThat(service.people(new PeopleFilter("", Role.UNIT_LEAD), first)).hasSize(3);
        assertThat(service.count(new PeopleFilter("", Role.UNIT_LEAD))).isEqualTo(6);
        assertThat(service.count(new PeopleFilter("100%_!", null))).isZero();
    }

    private GrantedRole lead(String unit, Period period) {
        return new GrantedRole(Role.UNIT_LEAD, organisation.unit(unit), null, period);
    }

    private static PersonDetails details(String username, List<GrantedRole> roles) {
        return new PersonDetails("New Person", "", username, "new@example.org", roles, List.of());
    }

    private static PersonDetails with(PersonDetails details, List<GrantedRole> roles) {
        return new PersonDetails(
                details.name(), details.title(), details.username(), details.email(), roles, details.portfolio());
    }
}
