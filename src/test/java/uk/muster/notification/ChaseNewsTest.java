package uk.muster.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.muster.round.ChaseService;
import uk.muster.round.ReportingUnit;
import uk.muster.round.RequestId;
import uk.muster.round.RoundId;
import uk.muster.round.RoundRefused;
import uk.muster.round.RoundService;
import uk.muster.testing.SignedIn;
import uk.muster.testing.TestClock;
import uk.muster.testing.TestOrganisation;

@NotificationTest
class ChaseNewsTest {

    @Autowired
    private NotificationStage stage;

    @Autowired
    private ChaseService chases;

    @Autowired
    private Digests digests;

    @Autowired
    private TestOrganisation organisation;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    private RoundId round;
    private List<RequestId> walsall;

    @BeforeEach
    void open() {
        clock.set("2015-05-07T11:00");
        round = stage.open();
        walsall = stage.asked(round, "walsall");
    }

    @Test
    void theLeadsOfAChasedUnitHaveOneMailAtOnceWithoutAnyWordsOfUpdates() {
        chase(walsall);
        digests.write();

        assertThat(stage.noticesOf("lead.walsall")).hasSize(3).containsOnly(NoticeKind.CHASED);
        assertThat(stage.noticesOf("contributor.walsall")).isEmpty();
        assertThat(stage.noticesOf("lead.intelligence")).isEmpty();
        assertThat(mails())
                .singleElement()
                .satisfies(text -> assertThat(text)
                        .contains("The report editor is waiting for you")
                        .contains("1.1, Walsall, due on 5 May 2015")
                        .contains("updates/" + walsall.getFirst().value())
                        .contains("You need to sign in"));
    }

    @Test
    void nobodyIsToldTheSameTwiceADayAndWhoeverTriesLearnsWhenItWas() {
        chase(walsall.subList(0, 1));
        chase(walsall);
        assertThat(stage.noticesOf("lead.walsall")).hasSize(3);

        clock.set("2015-05-07T16:30");
        assertThatThrownBy(() -> chase(walsall))
                .isInstanceOf(RoundRefused.class)
                .hasMessageStartingWith("Last chased 7 May 2015, 11am by Helen Marsh.");
        assertThat(stage.noticesOf("lead.walsall")).hasSize(3);

        clock.set("2015-05-08T09:00");
        chase(walsall);
        assertThat(stage.noticesOf("lead.walsall")).hasSize(6);
    }

    @Test
    void whatIsAnsweredBeforeTheMailIsWrittenIsNotAskedForInIt() {
        chase(walsall.subList(0, 1));
        stage.submitted(walsall.getFirst(), "walsall");
        digests.write();

        assertThat(mails()).isEmpty();
    }

    @Test
    void nobodyIsWrittenToAboutAPaperThatCameOutMeanwhile(@Autowired RoundService rounds) {
        chase(walsall);
        SignedIn.as("commissioner");
        rounds.markPublished(round);
        digests.write();

        assertThat(mails()).isEmpty();
        assertThatThrownBy(() -> chase(walsall)).isInstanceOf(RoundRefused.class);
    }

    @Test
    void whoeverWantsNoMailFindsItInMusterOnly() {
        stage.choose("lead.walsall", Rhythm.NONE);
        chase(walsall);
        digests.write();

        assertThat(stage.noticesOf("lead.walsall")).hasSize(3);
        assertThat(mails()).isEmpty();
    }

    private void chase(List<RequestId> requests) {
        SignedIn.as("editor");
        chases.chase(round, new ReportingUnit(organisation.unit("walsall"), null), Set.copyOf(requests));
    }

    private List<String> mails() {
        return jdbc.sql("select text from mail").query(String.class).list();
    }
}
