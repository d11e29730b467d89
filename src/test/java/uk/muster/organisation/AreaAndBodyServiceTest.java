package uk.muster.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.muster.security.AreaId;
import uk.muster.testing.MusterTest;
import uk.muster.testing.SignedIn;
import uk.muster.testing.TestOrganisation;

@MusterTest
class AreaAndBodyServiceTest {

    private static final LocalDate DAY = LocalDate.of(2016, 4, 1);

    @Autowired
    AreaService areas;

    @Autowired
    BodyService bodies;

    @Autowired
    UnitService units;

    @Autowired
    OrganisationService read;

    @Autowired
    TestOrganisation organisation;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void signIn() {
        organisation.create();
        SignedIn.as("admin");
    }

    @Test
    void anAreaOpensIsCorrectedAndCloses() {
        AreaId dudley = areas.open(new NewArea("Dudly", "dudley", DAY));
        areas.rename(dudley, "Dudley");
        areas.close(dudley, DAY.plusYears(1));

        assertThat(read.areas(DAY)).extracting(AreaView::name).contains("Dudley");
        assertThat(read.areas(DAY.plusYears(1))).extracting(AreaView::name).doesNotContain("Dudley");
        assertThatExceptionOfType(ChangeRefused.class)
                .isThrownBy(() -> areas.open(new NewArea("Dudley", "dudley", DAY)));
    }

    @Test
    void anAreaStaysOpenAsLongAsAUnitInItDoes() {
        AreaId walsall = organisation.area("walsall");

        assertThatExceptionOfType(ChangeRefused.class).isThrownBy(() -> areas.close(walsall, DAY));
        units.close(organisation.unit("walsall"), DAY);
        areas.close(walsall, DAY);
        assertThat(read.areas(DAY)).extracting(AreaView::id).doesNotContain(walsall);
    }

    @Test
    void aBodyThatNobodyNamedYetGoesByNeutralWordsAndTakesItsOwn() {
        jdbc.sql("delete from body").update();
        Body neutral = read.body();

        bodies.change(named("Policing Board of Mercia", neutral));

        assertThat(neutral.headTitle()).isEqualTo("Commissioner");
        assertThat(read.body().name()).isEqualTo("Policing Board of Mercia");
        assertThatExceptionOfType(OptimisticLockingFailureException.class)
                .isThrownBy(() -> bodies.change(named("Too late", neutral)));
    }

    private static Body named(String name, Body body) {
        return new Body(
                name,
                body.shortName(),
                body.headTitle(),
                body.boardName(),
                body.forceName(),
                body.contact(),
                body.clearDays(),
                body.version());
    }
}
