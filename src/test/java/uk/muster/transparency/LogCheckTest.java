package uk.muster.transparency;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;
import uk.muster.security.Access;
import uk.muster.testing.MusterTest;
import uk.muster.testing.SignedIn;
import uk.muster.testing.TestOrganisation;

/** A check of one paper, whose files come as slowly as the test wants. */
@MusterTest
class LogCheckTest {

    private static final String PAPER = "a/1.0";

    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch wanted = new CountDownLatch(1);
    private final BlockingQueue<Object> events = new LinkedBlockingQueue<>();
    private LogCheck check;

    @BeforeEach
    void publish(
            @Autowired TestOrganisation organisation,
            @Autowired TransparencyLog log,
            @Autowired LogTable table,
            @Autowired FindingsTable findings,
            @Autowired KeyFolder folder,
            @Autowired TransactionOperations transactions,
            @Autowired Access access,
            @Autowired Clock clock) {
        organisation.create();
        transactions.executeWithoutResult(_ -> log.enter(PAPER, clock.instant(), PaperLog.made(PAPER)));
        check = new LogCheck(table, findings, folder, new SlowForms(), transactions, events::add, access, clock);
        SignedIn.as("admin");
    }

    @Test
    void whatItFoundOutlivesTheProgram(@Autowired LogCheck afterwards) {
        wanted.countDown();

        LogFindings found = check.check().findings().join();

        assertThat(found.problems()).containsExactly("The html of a/1.0 was changed.");
        assertThat(found.entries()).isEqualTo(1);
        assertThat(afterwards.last()).hasValueSatisfying(kept -> {
            assertThat(kept.problems()).isEqualTo(found.problems());
            assertThat(kept.entries()).isEqualTo(1);
            assertThat(kept.at()).isBetween(found.at().minusSeconds(1), found.at());
        });
    }

    @Test
    void aCheckThatIsStoppedTellsHowFarItCameAndLeavesNothing() throws InterruptedException {
        CheckRun run = check.check();
        asked.await();
        assertThat(run.done()).isEqualTo(2);
        assertThat(run.all()).isEqualTo(2);
        assertThat(check.running()).contains(run);
        assertThat(check.check()).as("asked for once more").isSameAs(run);

        check.stop();
        wanted.countDown();

        assertThat(events.poll(10, TimeUnit.SECONDS)).isEqualTo(new LogCheckMoved(false));
        Object last = events.take();
        while (last.equals(new LogCheckMoved(false))) {
            last = events.take();
        }
        assertThat(last).isEqualTo(new LogCheckMoved(true));
        assertThat(run.findings()).isCancelled();
        assertThat(check.running()).isEmpty();
        assertThat(check.last()).isEmpty();
    }

    private final class SlowForms implements PublishedForms {

        @Override
        public List<String> papers() {
            return List.of(PAPER);
        }

        @Override
        public Map<String, byte[]> forms(String paper) {
            asked.countDown();
            try {
                wanted.await();
            } catch (InterruptedException ended) {
                throw new IllegalStateException(ended);
            }
            Map<String, byte[]> forms = PaperLog.made(paper);
            forms.put("html", PaperLog.bytes("another"));
            return forms;
        }
    }
}
