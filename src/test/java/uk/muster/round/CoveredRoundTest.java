package uk.muster.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import uk.muster.testing.MusterTest;
import uk.muster.testing.SignedIn;
import uk.muster.testing.SqlCount;
import uk.muster.testing.TestCover;
import uk.muster.testing.TestOrganisation;
import uk.muster.testing.TestPlan;
import uk.muster.testing.TestRounds;

@MusterTest
class CoveredRoundTest {

    @Autowired
    private RoundService rounds;

    @Autowired
    private TestCover cover;

    private RoundView round;

    @BeforeEach
    void open(@Autowired TestOrganisation organisation, @Autowired TestPlan plan, @Autowired TestRounds testRounds) {
        organisation.create();
        SignedIn.as("editor");
        round = testRounds.open(plan.create("2014-15"), LocalDate.of(2015, 6, 2));
    }

    @Test
    void theHistoryNamesForWhomSomebodyEdited() {
        int alone = SqlCount.of(() -> rounds.history(round.id()));
        cover.arrange("editor", "lead.office");
        SignedIn.as("lead.office");
        RoundView closed = rounds.close(round.id(), round.version());
        SignedIn.as("editor");
        rounds.reopen(closed.id(), closed.version(), "Two units were late");

        assertThat(rounds.history(round.id()))
                .extracting(RoundEvent::person)
                .startsWith("Helen Marsh", "Lead Office for Helen Marsh", "Helen Marsh");
        assertThat(SqlCount.of(() -> rounds.history(round.id()))).isEqualTo(alone);
    }

    @Test
    void withoutCoverNobodyEdits() {
        SignedIn.as("lead.office");

        assertThatThrownBy(() -> rounds.close(round.id(), round.version())).isInstanceOf(AccessDeniedException.class);
    }
}
