package uk.muster.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.muster.decision.DecisionId;
import uk.muster.decision.DecisionReader;
import uk.muster.decision.DecisionService;
import uk.muster.decision.DecisionText;
import uk.muster.decision.TestDecisions;
import uk.muster.report.ExemptGround;
import uk.muster.testing.SignedIn;
import uk.muster.testing.TestClock;
import uk.muster.testing.TestOrganisation;

/** The head of the body is told that a drafted decision notice wants nothing but their signature. */
@NotificationTest
class DecisionRemindersTest {

    private static final DecisionText SECRET =
            TestDecisions.exempt("Payment to a badger", ExemptGround.LEGAL_PRIVILEGE);

    @Autowired
    NotificationStage stage;

    @Autowired
    TestDecisions decisions;

    @Autowired
    DecisionService service;

    @Autowired
    DecisionReader reader;

    @Autowired
    MorningRound morning;

    @Autowired
    Digests digests;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    @BeforeEach
    void begin(@Autowired TestOrganisation organisation) {
        organisation.create();
        clock.set("2015-04-27T15:00");
    }

    @Test
    void theHeadIsToldNextMorningAndNothingOfWhatItSays() {
        DecisionId draft = decisions.draft(SECRET);
        decisions.draft(DecisionText.BLANK);
        digestsAt("2015-04-27T18:00");
        assertThat(mails()).as("not at once").isEmpty();

        morningOf("2015-04-28");

        assertThat(mails())
                .singleElement()
                .satisfies(mail -> assertThat(mail)
                        .startsWith("Muster: a decision notice waits for your signature\n")
                        .containsOnlyOnce("- Draft of ")
                        .contains(", last changed on 27 April 2015")
                        .contains("https://muster.example/decisions/" + draft.value() + "\n")
                        .doesNotContainIgnoringCase("badger")
                        .doesNotContain("summary", "decided", "reason stays"));
        for (String other : List.of("editor", "apcc.ellis", "deputy", "lead.walsall", "panel.walsall", "admin")) {
            assertThat(stage.noticesOf(other)).as(other).isEmpty();
        }
    }

    @Test
    void theHeadIsNeverToldTwiceHoweverOftenTheDraftIsChanged() {
        DecisionId draft = decisions.draft(SECRET);
        morningOf("2015-04-28");
        write(draft, TestDecisions.text("Another title"));
        morningOf("2015-04-28");
        morningOf("2015-04-29");

        assertThat(mails()).hasSize(1);
    }

    @Test
    void whatWasTakenUpAgainBeforeTheMailIsToldOnceOnTheNextMorningItWaitsFinished() {
        DecisionId draft = decisions.draft(SECRET);
        clock.set("2015-04-28T06:30");
        morning.make();
        write(draft, DecisionText.BLANK);
        digestsAt("2015-04-28T07:00");
        morningOf("2015-04-29");
        assertThat(mails()).isEmpty();

        write(draft, SECRET);
        morningOf("2015-04-30");
        assertThat(mails()).hasSize(1);
        morningOf("2015-05-01");
        assertThat(mails()).hasSize(1);
    }

    @Test
    void whatIsSignedOrDiscardedBeforeTheMailIsWrittenIsNotTold() {
        DecisionId signed = decisions.draft(SECRET);
        DecisionId discarded = decisions.draft(TestDecisions.text("Otters"));
        clock.set("2015-04-28T06:30");
        morning.make();
        assertThat(stage.noticesOf("commissioner")).containsExactly(NoticeKind.TO_SIGN, NoticeKind.TO_SIGN);
        service.discard(discarded, asEditor().notice(discarded).version());
        SignedIn.as("commissioner");
        service.sign(signed, reader.notice(signed).version());

        digestsAt("2015-04-28T07:00");

        assertThat(mails()).isEmpty();
    }

    private void write(DecisionId draft, DecisionText text) {
        service.write(draft, text, asEditor().notice(draft).version());
    }

    private DecisionReader asEditor() {
        SignedIn.as("editor");
        return reader;
    }

    private void morningOf(String day) {
        clock.set(day + "T06:30");
        morning.make();
        digestsAt(day + "T07:00");
    }

    private void digestsAt(String time) {
        clock.set(time);
        SignedIn.nobody();
        digests.write();
    }

    private List<String> mails() {
        return jdbc.sql("select concat(subject, '\\n', text) from mail order by id")
                .query(String.class)
                .list();
    }
}
