package uk.muster.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import uk.muster.organisation.Contact;
import uk.muster.security.Role;
import uk.muster.testing.MusterTest;
import uk.muster.testing.SignedIn;
import uk.muster.testing.SqlCount;
import uk.muster.testing.TestOrganisation;
import uk.muster.testing.TestPlan;
import uk.muster.testing.TestRounds;
import uk.muster.testing.TestUpdates;

@MusterTest
class ChaseServiceTest {

    @Autowired
    private ChaseService chases;

    @Autowired
    private RoundService rounds;

    @Autowired
    private TestUpdates written;

    @Autowired
    private TestOrganisation organisation;

    private RoundView round;
    private List<RequestId> walsall;

    @BeforeEach
    void openARoundThatIsLongOverdue(@Autowired TestPlan plan, @Autowired TestRounds testRounds) {
        organisation.create();
        SignedIn.as("editor");
        round = testRounds.open(plan.create("2014-15"), LocalDate.of(2015, 6, 2));
        walsall = written.asked(round.id(), "walsall");
    }

    @Test
    void whoOwesWhatIsListedWithTheLeadsAndHowLateItIs() {
        written.submitted(walsall.getFirst(), "walsall", "Words.");
        SignedIn.as("editor");
        OwingUnit owes = owing("walsall");

        assertThat(owes.name()).isEqualTo("Walsall");
        assertThat(owes.leads()).extracting(Contact::name).containsExactly("Lead Walsall");
        assertThat(owes.requests()).extracting(OwedRequest::number).containsExactly("1.2", "2.1");
        assertThat(owes.onlyLate().requests()).hasSize(2);
        assertThat(owes.daysLate()).isPositive();
        assertThat(owes.lastChase()).isEmpty();
    }

    @Test
    void whoeverLeadsForAWhileIsAmongTheLeads() {
        organisation.person("cover", "Cora Vance");
        organisation.grant("cover", Role.UNIT_LEAD, "walsall", null);

        assertThat(owing("walsall").leads()).extracting(Contact::name).containsExactly("Cora Vance", "Lead Walsall");
    }

    @Test
    void aChaseIsKeptInTheRoundsHistoryWithWhoWasAskedForWhat() {
        chase("walsall", walsall.subList(0, 2));

        assertThat(owing("walsall").lastChase())
                .get()
                .extracting(LastChase::person)
                .isEqualTo("Helen Marsh");
        assertThat(owing("walsall").requests().get(2).lastChase()).isEmpty();
        assertThat(rounds.history(round.id())).first().satisfies(event -> {
            assertThat(event.kind()).isEqualTo(RoundEvent.Kind.CHASED);
            assertThat(event.about()).isEqualTo("Walsall (Lead Walsall) for 1.1, 1.2");
        });
    }

    @Test
    void ofTwoWhoChaseAtTheSameMomentOneIsRefused() {
        CyclicBarrier together = new CyclicBarrier(2);
        List<CompletableFuture<Boolean>> chased = Stream.generate(
                        () -> CompletableFuture.supplyAsync(() -> chased(together), Thread::startVirtualThread))
                .limit(2)
                .toList();

        assertThat(chased).extracting(CompletableFuture::join).containsExactlyInAnyOrder(true, false);
        assertThat(rounds.history(round.id()))
                .filteredOn(event -> event.kind() == RoundEvent.Kind.CHASED)
                .hasSize(1);
    }

    private boolean chased(CyclicBarrier together) {
        SignedIn.as("editor");
        try {
            together.await();
            chase("walsall", walsall);
            return true;
        } catch (RoundRefused refused) {
            return false;
        } catch (InterruptedException | BrokenBarrierException never) {
            throw new IllegalStateException(never);
        } finally {
            SignedIn.nobody();
        }
    }

    @Test
    void whatHasBeenAnsweredMeanwhileIsNotChased() {
        written.submitted(walsall.getFirst(), "walsall", "Words.");
        SignedIn.as("editor");

        assertThatThrownBy(() -> chase("walsall", walsall.subList(0, 1)))
                .isInstanceOf(RoundRefused.class)
                .hasMessageContaining("still to come");
    }

    @Test
    void aUnitThatNobodyLeadsIsNamedRatherThanChasedInVain() {
        organisation.takeAwayEverything("lead.walsall");

        assertThatThrownBy(() -> chase("walsall", walsall))
                .isInstanceOf(RoundRefused.class)
                .hasMessageContaining("Nobody leads it");
    }

    @Test
    void aClosedRoundIsChasedForNothing() {
        rounds.close(round.id(), round.version());

        assertThatThrownBy(() -> chase("walsall", walsall))
                .isInstanceOf(RoundRefused.class)
                .hasMessageContaining("not open");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"lead.walsall", "contributor.walsall", "apcc.ellis", "commissioner", "panel.walsall", "admin"})
    void onlyAnEditorChases(String username) {
        SignedIn.as(username);

        assertThatThrownBy(() -> chase("walsall", walsall)).isInstanceOf(AccessDeniedException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lead.walsall", "contributor.walsall", "apcc.ellis", "panel.walsall", "admin"})
    void onlyWhoeverOverseesTheRoundSeesWhoOwes(String username) {
        SignedIn.as(username);

        assertThatThrownBy(() -> chases.owing(round.id())).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void theListTakesAsManyStatementsForOneUnitAsForTwo() {
        chase("walsall", walsall);
        int two = SqlCount.of(() -> chases.owing(round.id()));
        walsall.forEach(request -> written.submitted(request, "walsall", "Words."));

        SignedIn.as("editor");
        assertThat(SqlCount.of(() -> chases.owing(round.id()))).isEqualTo(two);
    }

    private void chase(String unit, List<RequestId> requests) {
        chases.chase(round.id(), new ReportingUnit(organisation.unit(unit), null), Set.copyOf(requests));
    }

    private OwingUnit owing(String unit) {
        return chases.owing(round.id()).stream()
                .filter(owing -> owing.unit().unit().equals(organisation.unit(unit)))
                .findFirst()
                .orElseThrow();
    }
}
