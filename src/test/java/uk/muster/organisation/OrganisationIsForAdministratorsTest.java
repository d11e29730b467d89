package uk.muster.organisation;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import uk.muster.security.PersonId;
import uk.muster.security.UnitId;
import uk.muster.testing.MusterTest;
import uk.muster.testing.SignedIn;
import uk.muster.testing.TemplateFile;
import uk.muster.testing.TestOrganisation;

/** The denied side: nobody but an administrator changes the organisation or looks at its accounts. */
@MusterTest
class OrganisationIsForAdministratorsTest {

    private static final LocalDate DAY = LocalDate.of(2016, 4, 1);
    private static final NewPassword PASSWORD = new NewPassword("long enough for this");

    @Autowired
    PeopleService people;

    @Autowired
    UnitService units;

    @Autowired
    AreaService areas;

    @Autowired
    BodyService bodies;

    @Autowired
    WordTemplates templates;

    @Autowired
    OrganisationService read;

    @Autowired
    TestOrganisation organisation;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lead.walsall",
                "contributor.walsall",
                "apcc.khan",
                "deputy",
                "editor",
                "commissioner",
                "panel.walsall"
            })
    void othersAreRefusedEverything(String username) {
        organisation.create();
        SignedIn.as(username);

        everything()
                .forEach(call ->
                        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(call));
    }

    @Test
    void nobodyIsRefusedEverything() {
        organisation.create();
        SignedIn.nobody();

        everything()
                .forEach(call -> assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
                        .isThrownBy(call));
    }

    private Stream<ThrowingCallable> everything() {
        PersonId person = organisation.person("lead.coventry");
        UnitId unit = organisation.unit("coventry");
        UnitId other = organisation.unit("solihull");
        PersonDetails details = new PersonDetails("New", "", "new.person", "new@example.org", List.of(), List.of());
        return Stream.of(
                () -> people.people(PeopleFilter.ALL, PageRequest.of(0, 10)),
                () -> people.count(PeopleFilter.ALL),
                () -> people.person(person),
                () -> people.add(details, PASSWORD),
                () -> people.addAll(List.of(details), "a hash"),
                () -> people.change(person, details, 0),
                () -> people.enable(person, false),
                () -> people.setPassword(person, PASSWORD),
                () -> units.history(unit),
                () -> units.open(new NewUnit("New", "new", UnitKind.DEPARTMENT, null, DAY)),
                () -> units.rename(unit, "New", DAY),
                () -> units.close(unit, DAY),
                () -> units.merge(unit, other, DAY),
                () -> units.reportJointly(unit, other, Period.from(DAY)),
                () -> areas.open(new NewArea("New", "new", DAY)),
                () -> areas.rename(organisation.area("walsall"), "New"),
                () -> areas.close(organisation.area("walsall"), DAY),
                () -> bodies.change(read.body()),
                templates::state,
                templates::file,
                () -> templates.remove(null),
                () -> templates.set(new WordTemplateFile("x.dotx", new TemplateFile().bytes()), null));
    }
}
