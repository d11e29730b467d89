package uk.muster.notification;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.muster.testing.SignedIn;
import uk.muster.testing.TestClock;
import uk.muster.testing.TestOrganisation;

@NotificationTest
class PostmanTest {

    @Autowired
    Postman postman;

    @Autowired
    Outbox outbox;

    @Autowired
    MailRepository mails;

    @Autowired
    MailServer server;

    @Autowired
    TestOrganisation organisation;

    @Autowired
    NotificationStage stage;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    @BeforeEach
    void open() {
        clock.set("2015-04-28T07:00");
        organisation.create();
        SignedIn.nobody();
        server.clear();
    }

    @Test
    void aMailArrivesAsTextAndAsHtml() throws Exception {
        written("lead.walsall", "Muster: returned to you – 1.1");
        postman.deliver();

        MimeMessage arrived = arrived().getFirst();
        assertThat(arrived.getSubject()).isEqualTo("Muster: returned to you – 1.1");
        assertThat(arrived.getFrom()[0]).hasToString("muster@police.example");
        assertThat(arrived.getAllRecipients()[0]).hasToString("lead.walsall@example.org");
        assertThat(arrived.getMessageID()).isEqualTo("<mail-1@muster.example>");
        assertThat(arrived.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(parts(arrived)).contains("text/plain", "text/html");
        assertThat(states()).containsExactly("SENT");
    }

    @Test
    void whatIsSentIsNotSentAgain() {
        written("lead.walsall", "Once");
        postman.deliver();
        clock.pass(Duration.ofDays(1));
        postman.deliver();

        assertThat(arrived()).hasSize(1);
    }

    @Test
    void aServerThatIsAwayIsTriedAgainAfterGrowingPausesUntilItIsTooLate() {
        written("lead.walsall", "Patience");
        server.stop();

        List<Integer> pauses = List.of(1, 4, 16, 64, 256, 1024);
        for (int tried = 0; tried < pauses.size(); tried++) {
            postman.deliver();
            assertThat(tries()).isEqualTo(tried + 1);
            clock.pass(Duration.ofMinutes(pauses.get(tried)).minusSeconds(1));
            postman.deliver();
            assertThat(tries()).as("not before its time").isEqualTo(tried + 1);
            clock.pass(Duration.ofSeconds(1));
        }
        postman.deliver();

        assertThat(states()).containsExactly("FAILED");
        assertThat(failure()).contains("Connection refused");
    }

    @Test
    void whileTheServerIsAwayOneMailFindsOutForAll() {
        written("lead.walsall", "First");
        written("lead.coventry", "Second");
        server.stop();
        postman.deliver();

        assertThat(jdbc.sql("select tries from mail order by id")
                        .query(Integer.class)
                        .list())
                .containsExactly(1, 0);
    }

    @Test
    void itArrivesOnceTheServerIsBack() {
        written("lead.walsall", "Back");
        server.stop();
        postman.deliver();
        server.start();
        clock.pass(Duration.ofMinutes(1));
        postman.deliver();

        assertThat(arrived()).hasSize(1);
        assertThat(states()).containsExactly("SENT");
    }

    @Test
    void aRecipientWhomTheServerRefusesIsGivenUpAtOnceAndTheOthersGetTheirs() {
        server.refuse("lead.walsall@example.org");
        written("lead.walsall", "Refused");
        written("lead.coventry", "Welcome");
        postman.deliver();

        assertThat(states()).containsExactly("FAILED", "SENT");
        assertThat(failure()).contains("550 No such mailbox");
        assertThat(arrived()).hasSize(1);
    }

    @Test
    void whatWasBeingSentWhenMusterStoppedIsNotSentAgainButShown() {
        long id = written("lead.walsall", "Perhaps");
        outbox.claim(id);
        postman.deliver();
        assertThat(states()).as("it may be on its way").containsExactly("SENDING");

        clock.pass(Duration.ofMinutes(11));
        postman.deliver();
        assertThat(arrived()).isEmpty();
        assertThat(states()).containsExactly("FAILED");
        assertThat(failure()).contains("may have arrived");
    }

    @Test
    void whatWasWrittenBeforeMusterStoppedIsSentOnceAfterwards() {
        long id = written("lead.walsall", "Restart");
        assertThat(outbox.claim(id)).isPresent();
        assertThat(outbox.claim(id)).as("by another at the same time").isEmpty();
        outbox.record(id, Mail::sent);
        written("lead.walsall", "Later");
        postman.deliver();

        assertThat(arrived()).singleElement().extracting(PostmanTest::subject).isEqualTo("Later");
    }

    @Test
    void anAccountThatHasEndedGetsNoMail() {
        written("lead.walsall", "Gone");
        stage.disable("lead.walsall");
        postman.deliver();

        assertThat(arrived()).isEmpty();
        assertThat(states()).containsExactly("FAILED");
    }

    @Test
    void whatWasSentIsForgottenAfterAMonthAndTheRestIsNot() {
        written("lead.walsall", "Sent");
        postman.deliver();
        server.stop();
        written("lead.walsall", "Waiting");
        clock.pass(Duration.ofDays(31));
        outbox.forgetOld();

        assertThat(states()).containsExactly("WAITING");
    }

    private long written(String username, String subject) {
        Letter letter = new Letter(subject, "Words", "<p>Words</p>");
        String id = "<mail-" + (mails.count() + 1) + "@muster.example>";
        return mails.save(new Mail(organisation.person(username), letter, id, clock.instant()))
                .id();
    }

    private List<MimeMessage> arrived() {
        return List.of(server.getReceivedMessages());
    }

    private static String subject(MimeMessage message) {
        try {
            return message.getSubject();
        } catch (MessagingException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** The kinds of all parts, however deep. */
    private static String parts(Part part) throws Exception {
        if (!(part.getContent() instanceof MimeMultipart parts)) {
            return part.getContentType() + " ";
        }
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < parts.getCount(); i++) {
            all.append(parts(parts.getBodyPart(i)));
        }
        return all.toString();
    }

    private List<String> states() {
        return jdbc.sql("select state from mail order by id")
                .query(String.class)
                .list();
    }

    private int tries() {
        return jdbc.sql("select tries from mail").query(Integer.class).single();
    }

    private String failure() {
        return jdbc.sql("select failure from mail order by id limit 1")
                .query(String.class)
                .single();
    }
}
