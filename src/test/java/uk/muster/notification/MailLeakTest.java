package uk.muster.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.muster.decision.TestDecisions;
import uk.muster.publication.Canary;
import uk.muster.report.ExemptGround;
import uk.muster.report.Exemptible;
import uk.muster.report.ExemptionService;
import uk.muster.report.ReportService;
import uk.muster.round.RequestId;
import uk.muster.round.RoundId;
import uk.muster.scrutiny.TestQuestions;
import uk.muster.testing.SignedIn;
import uk.muster.testing.TestClock;
import uk.muster.testing.TestOrganisation;
import uk.muster.update.CommentService;
import uk.muster.update.ParagraphText;
import uk.muster.update.SuggestionService;
import uk.muster.update.UpdateService;

/** What is exempt, or may become so, leaves by no mail: in no subject and no part of any, however it is written there. */
@NotificationTest
class MailLeakTest {

    @Autowired
    NotificationStage stage;

    @Autowired
    TestOrganisation organisation;

    @Autowired
    MorningRound morning;

    @Autowired
    Digests digests;

    @Autowired
    Postman postman;

    @Autowired
    MailServer server;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    @BeforeEach
    void begin() {
        clock.set("2015-04-27T09:00");
        server.clear();
    }

    @Test
    void noMailSaysAWordOfAnUpdateOrADecisionNotice(
            @Autowired UpdateService updates,
            @Autowired ReportService reports,
            @Autowired ExemptionService exemptions,
            @Autowired SuggestionService suggestions,
            @Autowired CommentService comments,
            @Autowired TestDecisions decisions)
            throws Exception {
        RoundId round = stage.open();
        List<RequestId> walsall = stage.asked(round, "walsall");
        stage.returned(walsall.get(0));
        stage.approved(walsall.get(1));
        SignedIn.as("editor");
        List<Exemptible> secrets = reports.draft(round).exemptible().values().stream()
                .filter(place -> place.words().contains(Canary.WORD))
                .toList();
        assertThat(secrets).isNotEmpty();
        secrets.forEach(secret ->
                exemptions.exempt(round, secret.place(), ExemptGround.LEGAL_PRIVILEGE, NotificationStage.SECRET));
        ParagraphText exempt =
                updates.update(walsall.get(1)).content().paragraphs().getFirst();
        suggestions.suggest(walsall.get(1), exempt, "Other words, " + Canary.WORD, NotificationStage.SECRET);
        long reviewer = organisation.person("apcc.ellis").value();
        comments.start(walsall.get(1), null, NotificationStage.SECRET + " {@" + reviewer + "}");
        decisions.draft(TestDecisions.exempt(NotificationStage.SECRET, ExemptGround.LEGAL_PRIVILEGE));

        sendMorningMails();

        assertThat(subjects())
                .contains("Muster: a decision notice waits for your signature", "Muster: you were mentioned")
                .anyMatch(subject -> subject.contains("returned to you, due soon, a change was suggested"));
        nothingLeaks();
    }

    @Test
    void noMailSaysAWordOfAPanelsQuestionOrItsAnswer(@Autowired TestQuestions questions) throws Exception {
        questions.submitted(questions.published(), NotificationStage.SECRET, NotificationStage.SECRET);

        sendMorningMails();

        assertThat(subjects()).anyMatch(subject -> subject.contains("your turn in a panel’s question"));
        nothingLeaks();
    }

    private void sendMorningMails() {
        SignedIn.nobody();
        clock.set("2015-04-28T06:30");
        morning.make();
        clock.set("2015-04-28T07:00");
        digests.write();
        postman.deliver();
    }

    private void nothingLeaks() throws Exception {
        assertThat(jdbc.sql("select concat(subject, text, html) from mail")
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .allSatisfy(mail -> assertThat(Canary.in(mail)).isEmpty());
        assertThat(server.getReceivedMessages()).hasSize(subjects().size());
        for (MimeMessage arrived : server.getReceivedMessages()) {
            assertThat(Canary.in(GreenMailUtil.getWholeMessage(arrived))).isEmpty();
        }
    }

    private List<String> subjects() {
        return jdbc.sql("select subject from mail").query(String.class).list();
    }
}
