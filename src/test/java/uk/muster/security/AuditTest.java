package uk.muster.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;
import uk.muster.testing.MusterTest;
import uk.muster.testing.SignedIn;
import uk.muster.testing.TestOrganisation;

@MusterTest
class AuditTest {

    @Autowired
    Access access;

    @Autowired
    AuditLog log;

    @Autowired
    AuditTrail trail;

    @Autowired
    TestOrganisation organisation;

    @Autowired
    TransactionTemplate transaction;

    @BeforeEach
    void create() {
        organisation.create();
    }

    @Test
    void aRefusalStaysAlthoughWhatWasTriedIsRolledBack() {
        SignedIn.as("lead.walsall");

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> transaction.executeWithoutResult(
                        status -> access.demand(Action.MANAGE_ROUND, Scope.ANYWHERE, "round 7")))
                .withMessage("You may not manage rounds.");

        assertThat(all()).singleElement().satisfies(line -> {
            assertThat(line.username()).isEqualTo("lead.walsall");
            assertThat(line.kind()).isEqualTo(AuditKind.REFUSED);
            assertThat(line.what()).isEqualTo("manage rounds (round 7)");
        });
    }

    @Test
    void aChangeThatIsRolledBackDidNotHappen() {
        SignedIn.as("admin");
        transaction.executeWithoutResult(status -> {
            log.record(AuditKind.CHANGE, "close unit 3");
            status.setRollbackOnly();
        });

        assertThat(all()).isEmpty();
    }

    @Test
    void linesAreFoundByKindAndByWordsWhateverTheirCase() {
        SignedIn.as("admin");
        log.record(AuditKind.CHANGE, "Close unit 100%");
        log.record(AuditKind.CHANGE, "Open unit 4");
        log.recordApart(AuditKind.REFUSED, "close the round");

        assertThat(trail.lines(null, "CLOSE", PageRequest.of(0, 10))).hasSize(2);
        assertThat(trail.count(AuditKind.CHANGE, "close")).isEqualTo(1);
        assertThat(trail.count(null, "%")).isEqualTo(1);
        assertThat(trail.count(null, "ADMIN")).isEqualTo(3);
    }

    @Test
    void theNewestLineComesFirstAndPagesFollowOn() {
        SignedIn.as("admin");
        List.of("one", "two", "three").forEach(what -> log.record(AuditKind.CHANGE, what));

        assertThat(trail.lines(null, "", PageRequest.of(0, 2)))
                .extracting(AuditLine::what)
                .containsExactly("three", "two");
        assertThat(trail.lines(null, "", PageRequest.of(1, 2)))
                .extracting(AuditLine::what)
                .containsExactly("one");
    }

    @Test
    void onlyAdministratorsReadTheLog() {
        for (String username : List.of("lead.walsall", "apcc.ellis", "editor", "commissioner", "panel.walsall")) {
            SignedIn.as(username);

            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> trail.count(null, ""));
        }
    }

    private List<AuditLine> all() {
        SignedIn.as("admin");
        return trail.lines(null, "", PageRequest.of(0, 10));
    }
}
