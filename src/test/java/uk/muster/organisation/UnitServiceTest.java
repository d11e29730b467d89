package uk.muster.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import uk.muster.security.AccountChanged;
import uk.muster.security.Accounts;
import uk.muster.security.UnitId;
import uk.muster.testing.MusterTest;
import uk.muster.testing.SignedIn;
import uk.muster.testing.TestOrganisation;

@MusterTest
@RecordApplicationEvents
class UnitServiceTest {

    private static final LocalDate CHANGE = LocalDate.of(2016, 4, 1);

    @Autowired
    UnitService service;

    @Autowired
    OrganisationService read;

    @Autowired
    Accounts accounts;

    @Autowired
    TestOrganisation organisation;

    @Autowired
    ApplicationEvents events;

    @Autowired
    Clock clock;

    private UnitId walsall;
    private UnitId wolverhampton;

    @BeforeEach
    void signIn() {
        organisation.create();
        SignedIn.as("admin");
        walsall = organisation.unit("walsall");
        wolverhampton = organisation.unit("wolverhampton");
    }

    @Test
    void aUnitBearsOnEachDayTheNameOfThatDay() {
        service.rename(walsall, "Walsall Neighbourhoods", CHANGE);

        assertThat(nameOn(CHANGE.minusDays(1))).isEqualTo("Walsall");
        assertThat(nameOn(CHANGE)).isEqualTo("Walsall Neighbourhoods");
    }

    @Test
    void aMergedUnitReportsNoMoreAndItsPeopleLoseTheirRole() {
        service.merge(walsall, wolverhampton, CHANGE);

        assertThat(read.units(CHANGE)).extracting(UnitView::id).doesNotContain(walsall);
        assertThat(read.units(CHANGE.minusDays(1))).extracting(UnitView::id).contains(walsall);
        assertThat(accounts.actor("lead.walsall").orElseThrow().units()).isEmpty();
        assertThat(events.stream(AccountChanged.class))
                .containsExactlyInAnyOrder(
                        new AccountChanged("lead.walsall"), new AccountChanged("contributor.walsall"));
        assertThat(service.history(wolverhampton).getFirst())
                .isEqualTo(new UnitEvent(CHANGE, "Walsall merged into it"));
        assertThat(service.history(walsall).getFirst())
                .isEqualTo(new UnitEvent(CHANGE, "Closed and merged into Wolverhampton"));
    }

    @Test
    void closingInTheFutureTakesNothingAwayToday() {
        LocalDate tomorrow = LocalDate.now(clock).plusDays(1);

        service.close(walsall, tomorrow);

        assertThat(accounts.actor("lead.walsall").orElseThrow().units()).containsExactly(walsall);
        assertThat(events.stream(AccountChanged.class)).isEmpty();
        assertThatExceptionOfType(ChangeRefused.class).isThrownBy(() -> service.close(walsall, tomorrow));
    }

    @Test
    void oneUnitAnswersForTwoBetweenTwoDates() {
        service.reportJointly(walsall, wolverhampton, new Period(CHANGE, CHANGE.plusMonths(6)));

        assertThat(read.jointReporting(CHANGE)).containsEntry(walsall, wolverhampton);
        assertThat(read.jointReporting(CHANGE.minusDays(1))).isEmpty();
        assertThat(read.jointReporting(CHANGE.plusMonths(7))).isEmpty();
        assertThat(service.history(walsall).getFirst().what())
                .isEqualTo("Wolverhampton answers for both until 1 October 2016");
    }

    @Test
    void aUnitReportsJointlyWithOneOtherAtATimeAndUntilItCloses() {
        service.reportJointly(walsall, wolverhampton, Period.from(CHANGE));
        UnitId coventry = organisation.unit("coventry");

        assertThatExceptionOfType(ChangeRefused.class)
                .isThrownBy(() -> service.reportJointly(coventry, walsall, Period.from(CHANGE.plusDays(5))));
        service.close(wolverhampton, CHANGE.plusDays(10));
        assertThat(read.jointReporting(CHANGE.plusDays(9))).hasSize(1);
        assertThat(read.jointReporting(CHANGE.plusDays(10))).isEmpty();
    }

    @Test
    void onlyALocalPolicingUnitLiesInAnArea() {
        NewUnit homeless = new NewUnit("Dudley", "dudley", UnitKind.LPU, null, CHANGE);
        NewUnit forceWide =
                new NewUnit("Custody", "custody", UnitKind.DEPARTMENT, organisation.area("walsall"), CHANGE);

        assertThatExceptionOfType(ChangeRefused.class).isThrownBy(() -> service.open(homeless));
        assertThatExceptionOfType(ChangeRefused.class).isThrownBy(() -> service.open(forceWide));
    }

    @Test
    void aCodeNamesOneUnit() {
        NewUnit again = new NewUnit("Walsall", "walsall", UnitKind.LPU, organisation.area("walsall"), CHANGE);

        assertThatExceptionOfType(ChangeRefused.class)
                .isThrownBy(() -> service.open(again))
                .satisfies(refused -> assertThat(refused.field()).isEqualTo("code"));
    }

    private String nameOn(LocalDate day) {
        return read.unitsById(day).get(walsall).name();
    }
}
