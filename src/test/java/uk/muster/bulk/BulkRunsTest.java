package uk.muster.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.muster.security.Access;
import uk.muster.security.Action;
import uk.muster.testing.MusterTest;
import uk.muster.testing.SignedIn;
import uk.muster.testing.TestOrganisation;

@MusterTest
class BulkRunsTest {

    @Autowired
    private BulkRuns runs;

    @Autowired
    private Access access;

    @Autowired
    private TestOrganisation organisation;

    private final List<String> done = Collections.synchronizedList(new ArrayList<>());

    @BeforeEach
    void signIn() {
        organisation.create();
        SignedIn.as("editor");
    }

    @Test
    void whatCannotBeDoneIsNamedAndTheRestStands() {
        BulkReport report = finished(List.of(step("one"), refused("two", "It has gone."), step("three")));

        assertThat(done).containsExactly("one by editor", "three by editor");
        assertThat(report.done()).isEqualTo(2);
        assertThat(report.failures()).containsExactly(new BulkReport.Failure("two", "It has gone."));
        assertThat(report.isComplete()).isFalse();
    }

    @Test
    void whatFailsUnexpectedlyTellsNothingOfTheServer() {
        BulkReport report = finished(List.of(
                new BulkStep("one", () -> {
                    throw new IllegalArgumentException("jdbc:mariadb://secret");
                }),
                step("two")));

        assertThat(report.failures())
                .singleElement()
                .satisfies(failure -> assertThat(failure.why()).doesNotContain("secret"));
        assertThat(done).containsExactly("two by editor");
    }

    @Test
    void whatWasDoneIsUndoneTheLastFirst() {
        BulkReport report = finished(List.of(step("one"), step("two")));
        done.clear();
        finished(report.undoing());

        assertThat(done).containsExactly("undo two by editor", "undo one by editor");
    }

    @Test
    void aRightThatIsTakenAwayOnTheWayStopsTheRestOfTheSteps() {
        BulkStep demanding = new BulkStep("demanding", () -> {
            access.demand(Action.MANAGE_ROUND);
            return Optional.empty();
        });
        BulkStep takingAway = new BulkStep("taking away", () -> {
            organisation.takeAwayEverything("editor");
            return Optional.empty();
        });
        BulkReport report = finished(List.of(demanding, takingAway, demanding));

        assertThat(report.done()).isEqualTo(2);
        assertThat(report.failures())
                .containsExactly(new BulkReport.Failure("demanding", "You may not manage rounds."));
    }

    @Test
    void cancellingLeavesWhatHasNotBegun() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch cancelled = new CountDownLatch(1);
        List<BulkStep> steps = new ArrayList<>(List.of(new BulkStep("slow", () -> {
            begun.countDown();
            await(cancelled);
            return Optional.empty();
        })));
        IntStream.range(0, 100).forEach(number -> steps.add(step("step " + number)));
        CompletableFuture<BulkRun> over = new CompletableFuture<>();
        BulkRun run = start(steps, over);
        begun.await();
        run.cancel();
        cancelled.countDown();

        BulkReport report = over.join().report();
        assertThat(report.done()).isOne();
        assertThat(report.left()).isEqualTo(100);
        assertThat(done).isEmpty();
    }

    private BulkReport finished(List<BulkStep> steps) {
        CompletableFuture<BulkRun> over = new CompletableFuture<>();
        start(steps, over);
        return over.join().report();
    }

    private BulkRun start(List<BulkStep> steps, CompletableFuture<BulkRun> over) {
        CompletableFuture<BulkRun> started = new CompletableFuture<>();
        BulkRun run = runs.start(steps, () -> {
            BulkRun own = started.join();
            if (own.report().finished()) {
                over.complete(own);
            }
        });
        started.complete(run);
        return run;
    }

    private BulkStep step(String name) {
        return new BulkStep(name, () -> {
            done.add(name + " by " + access.actor().username());
            return Optional.of(step("undo " + name).deed());
        });
    }

    private static BulkStep refused(String name, String why) {
        return new BulkStep(name, () -> {
            throw new BulkRefused(why);
        });
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
