package uk.muster.notification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.muster.round.RequestId;
import uk.muster.round.RoundId;
import uk.muster.round.RoundService;
import uk.muster.testing.SignedIn;
import uk.muster.testing.SqlCount;
import uk.muster.testing.TestClock;

@NotificationTest
class RemindersTest {

    @Autowired
    NotificationStage stage;

    @Autowired
    MorningRound morning;

    @Autowired
    TestClock clock;

    private RoundId round;

    @BeforeEach
    void open() {
        clock.set("2015-04-27T09:00");
        round = stage.open();
    }

    @Test
    void whoeverOwesAnswersIsRemindedAWeekAndTwoDaysBeforeAndAfterwardsEveryWeek() {
        morningOf("2015-04-27");
        assertThat(stage.noticesOf("lead.walsall")).isEmpty();

        morningOf("2015-04-28");
        assertThat(stage.noticesOf("lead.walsall")).containsExactly(NoticeKind.DUE);
        morningOf("2015-05-01");
        assertThat(stage.noticesOf("lead.walsall")).hasSize(2);
        morningOf("2015-05-05");
        assertThat(stage.noticesOf("lead.walsall")).hasSize(2);
        morningOf("2015-05-06");
        assertThat(stage.noticesOf("lead.walsall")).containsExactly(NoticeKind.DUE, NoticeKind.DUE, NoticeKind.OVERDUE);
        morningOf("2015-05-13");
        assertThat(stage.noticesOf("contributor.walsall")).hasSize(4);
    }

    @Test
    void nobodyGetsTheSameReminderTwiceAfterARestartEither() {
        morningOf("2015-04-28");
        morningOf("2015-04-28");
        morningOf("2015-04-29");

        assertThat(stage.noticesOf("lead.walsall")).containsExactly(NoticeKind.DUE);
    }

    @Test
    void whoeverOwesNothingIsLeftInPeace() {
        stage.asked(round, "walsall").forEach(request -> stage.submitted(request, "walsall"));
        morningOf("2015-04-28");

        assertThat(stage.noticesOf("lead.walsall")).isEmpty();
        assertThat(stage.noticesOf("lead.intelligence")).containsExactly(NoticeKind.DUE);
        assertThat(stage.noticesOf("lead.coventry")).isEmpty();
        assertThat(stage.noticesOf("editor")).isEmpty();
    }

    @Test
    void nobodyIsRemindedOfAPaperThatIsOutNorWhileItIsCorrected(@Autowired RoundService rounds) {
        SignedIn.as("commissioner");
        rounds.markPublished(round);
        morningOf("2015-05-06");
        SignedIn.as("editor");
        rounds.beginCorrection(round, "A wrong figure in 1.1.");
        morningOf("2015-05-13");

        assertThat(stage.noticesOf("lead.walsall")).isEmpty();
    }

    @Test
    void aReviewerIsToldOnceOfWhatHasWaitedThreeWorkingDays() {
        clock.set("2015-04-29T15:00");
        RequestId request = stage.asked(round, "walsall").getFirst();
        stage.submitted(request, "walsall");

        morningOf("2015-05-05");
        assertThat(stage.noticesOf("apcc.ellis")).as("two and a bank holiday").isEmpty();
        morningOf("2015-05-06");
        assertThat(stage.noticesOf("apcc.ellis")).containsExactly(NoticeKind.WAITING);
        morningOf("2015-05-07");
        assertThat(stage.noticesOf("apcc.ellis")).hasSize(1);
        assertThat(stage.noticesOf("apcc.khan")).isEmpty();
    }

    @Test
    void theyTakeNoMoreStatementsTheMoreWaits() {
        clock.set("2015-04-20T15:00");
        stage.submitted(stage.asked(round, "walsall").get(0), "walsall");
        clock.set("2015-04-25T09:00");
        morning.make();
        int one = SqlCount.of(morning::make);
        stage.submitted(stage.asked(round, "walsall").get(1), "walsall");
        stage.submitted(stage.asked(round, "walsall").get(2), "walsall");

        assertThat(SqlCount.of(morning::make)).isEqualTo(one);
    }

    private void morningOf(String day) {
        clock.set(day + "T06:30");
        morning.make();
    }
}
