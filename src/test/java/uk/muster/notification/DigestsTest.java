package uk.muster.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.muster.round.RequestId;
import uk.muster.round.RoundId;
import uk.muster.security.PersonId;
import uk.muster.testing.HtmlValidator;
import uk.muster.testing.SignedIn;
import uk.muster.testing.SqlCount;
import uk.muster.testing.TestClock;
import uk.muster.testing.TestOrganisation;
import uk.muster.update.CommentService;
import uk.muster.update.MentionService;
import uk.muster.update.UpdateService;
import uk.muster.update.UpdateView;

@NotificationTest
class DigestsTest {

    @Autowired
    NotificationStage stage;

    @Autowired
    Digests digests;

    @Autowired
    MorningRound morning;

    @Autowired
    UpdateService updates;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    private List<RequestId> walsall;

    @BeforeEach
    void open() {
        clock.set("2015-04-27T09:00");
        RoundId round = stage.open();
        walsall = stage.asked(round, "walsall");
    }

    @Test
    void oneDigestTellsAllThatHappened() {
        stage.returned(walsall.get(0));
        stage.approved(walsall.get(1));
        digestsAt("2015-04-27T18:00");
        assertThat(texts("lead.walsall")).as("not before the next morning").isEmpty();

        clock.set("2015-04-28T06:30");
        morning.make();
        digestsAt("2015-04-28T07:00");

        assertThat(subjects("lead.walsall")).containsExactly("Muster: returned to you, due soon, approved");
        assertThat(texts("lead.walsall").getFirst())
                .contains("Hello Lead Walsall")
                .contains("- 1.1, Walsall\n  https://muster.example/updates/"
                        + walsall.get(0).value())
                .contains("- Round 1, 2014-15, due on 5 May 2015: 1.1, 2.1\n  https://muster.example/updates\n")
                .contains("- 1.2, Walsall\n  https://muster.example/updates/"
                        + walsall.get(1).value())
                .contains("https://muster.example/notifications");
    }

    @Test
    void noWordsOfAnUpdateOrAReasonAreInAMail() throws Exception {
        stage.returned(walsall.get(0));
        digestsAt("2015-04-28T07:00");

        String html =
                jdbc.sql("select html from mail limit 1").query(String.class).single();
        assertThat(html + texts("lead.walsall"))
                .doesNotContain("Nobody outside")
                .doesNotContain("Raise confidence");
        assertThat(html)
                .contains("<a href=\"https://muster.example/updates/"
                        + walsall.get(0).value() + "\">1.1, Walsall</a>");
        assertThat(HtmlValidator.problemsOf(html)).isEmpty();
    }

    @Test
    void nothingIsToldTwice() {
        stage.returned(walsall.get(0));
        digestsAt("2015-04-28T07:00");
        digestsAt("2015-04-28T07:01");
        digestsAt("2015-04-29T07:00");

        assertThat(texts("lead.walsall")).hasSize(1);
    }

    @Test
    void aDigestThatFailsLeavesItsNoticesToBeTold() {
        stage.returned(walsall.get(0));
        jdbc.sql("alter table mail add constraint mail_never check (subject = '')")
                .update();
        try {
            digestsAt("2015-04-28T07:00");
        } finally {
            jdbc.sql("alter table mail drop constraint mail_never").update();
        }
        assertThat(texts("lead.walsall")).isEmpty();

        digestsAt("2015-04-28T07:01");
        assertThat(texts("lead.walsall")).hasSize(1);
    }

    @Test
    void aReturnIsToldAtOnceToWhoeverWantsThatTheRestInTheMorning() {
        stage.choose("lead.walsall", Rhythm.AT_ONCE);
        stage.returned(walsall.get(0));
        stage.approved(walsall.get(1));

        digestsAt("2015-04-27T09:01");
        assertThat(texts("lead.walsall"))
                .as("its reviewer may think better of it")
                .isEmpty();
        digestsAt("2015-04-27T09:03");
        assertThat(subjects("lead.walsall")).containsExactly("Muster: returned to you");
        digestsAt("2015-04-28T07:00");
        assertThat(subjects("lead.walsall")).containsExactly("Muster: returned to you", "Muster: approved");
    }

    @Test
    void whoeverWantsItWeeklyWaitsForMonday() {
        stage.choose("lead.walsall", Rhythm.WEEKLY);
        clock.set("2015-04-28T09:00");
        stage.returned(walsall.get(0));

        digestsAt("2015-05-01T12:00");
        digestsAt("2015-05-04T12:00");
        assertThat(texts("lead.walsall")).isEmpty();
        digestsAt("2015-05-05T07:00");
        assertThat(texts("lead.walsall")).as("after the bank holiday").hasSize(1);
    }

    @Test
    void whoeverWantsNoneGetsNoneNorAllOfItOnceTheyChangeTheirMind() {
        stage.choose("lead.walsall", Rhythm.NONE);
        stage.returned(walsall.get(0));
        digestsAt("2015-04-28T07:00");
        stage.choose("lead.walsall", Rhythm.DAILY);
        digestsAt("2015-04-29T07:00");

        assertThat(texts("lead.walsall")).isEmpty();
        assertThat(texts("contributor.walsall")).hasSize(1);
    }

    @Test
    void whatHasBeenOvertakenIsNotTold() {
        UpdateView returned = stage.returned(walsall.get(0));
        updates.takeBackDecision(walsall.get(0), returned.version());
        digestsAt("2015-04-28T07:00");

        assertThat(texts("lead.walsall")).isEmpty();
    }

    @Test
    void aDecisionTakenBackAfterAMailIsTold() {
        UpdateView returned = stage.returned(walsall.get(0));
        digestsAt("2015-04-28T07:00");
        clock.set("2015-04-28T08:00");
        SignedIn.as("apcc.ellis");
        updates.takeBackDecision(walsall.get(0), returned.version());
        digestsAt("2015-04-29T07:00");

        assertThat(subjects("lead.walsall")).containsExactly("Muster: returned to you", "Muster: decision taken back");
    }

    @Test
    void aMentionIsToldUntilItsReaderHasLooked(
            @Autowired CommentService comments,
            @Autowired MentionService mentions,
            @Autowired TestOrganisation organisation) {
        stage.choose("editor", Rhythm.AT_ONCE);
        stage.submitted(walsall.get(0), "walsall");
        String said = NotificationStage.SECRET + " {@%d} {@%d}";
        PersonId editor = organisation.person("editor");
        PersonId reviewer = organisation.person("apcc.ellis");
        comments.start(walsall.get(0), null, said.formatted(editor.value(), reviewer.value()));
        SignedIn.as("apcc.ellis");
        mentions.markRead(walsall.get(0));
        digestsAt("2015-04-27T09:03");
        digestsAt("2015-04-28T07:00");

        assertThat(subjects("editor")).containsExactly("Muster: you were mentioned");
        assertThat(texts("editor").getFirst())
                .contains(
                        "https://muster.example/round-update/" + walsall.get(0).value())
                .doesNotContain("Nobody outside");
        assertThat(texts("apcc.ellis")).isEmpty();
    }

    @Test
    void whoeverMayNotSeeTheUpdateAnyMoreIsToldNothingOfIt() {
        stage.returned(walsall.get(0));
        jdbc.sql("update role_grant set valid_until = '2015-04-27' where person_id ="
                        + " (select id from person where username = 'contributor.walsall')")
                .update();
        digestsAt("2015-04-28T07:00");

        assertThat(texts("contributor.walsall")).isEmpty();
        assertThat(texts("lead.walsall")).hasSize(1);
    }

    @Test
    void aDigestTakesNoMoreStatementsTheMoreItTells() {
        stage.disable("contributor.walsall");
        stage.returned(walsall.get(0));
        clock.set("2015-04-28T07:00");
        int one = SqlCount.of(digests::write);
        stage.approved(walsall.get(1));
        stage.approved(walsall.get(2));
        clock.set("2015-04-29T07:00");

        assertThat(SqlCount.of(digests::write)).isEqualTo(one);
        assertThat(subjects("lead.walsall")).hasSize(2);
    }

    private void digestsAt(String time) {
        clock.set(time);
        SignedIn.nobody();
        digests.write();
    }

    private List<String> subjects(String username) {
        return mails("subject", username);
    }

    private List<String> texts(String username) {
        return mails("text", username);
    }

    private List<String> mails(String column, String username) {
        return jdbc.sql("select m." + column + " from mail m join person p on p.id = m.person_id"
                        + " where p.username = ? order by m.id")
                .param(username)
                .query(String.class)
                .list();
    }
}
