package uk.muster.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.muster.organisation.CoverDetails;
import uk.muster.organisation.CoverId;
import uk.muster.organisation.CoverService;
import uk.muster.testing.SignedIn;
import uk.muster.testing.SqlCount;
import uk.muster.testing.TestClock;
import uk.muster.testing.TestOrganisation;

@NotificationTest
class NewsOfCoverTest {

    @Autowired
    private NotificationStage stage;

    @Autowired
    private CoverService covers;

    @Autowired
    private NotificationService notifications;

    @Autowired
    private Digests digests;

    @Autowired
    private TestOrganisation organisation;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    @BeforeEach
    void begin() {
        clock.set("2016-06-01T11:00");
        organisation.create();
    }

    @Test
    void whoArrangesTheirOwnCoverTellsOnlyTheStandIn() {
        arrange("apcc.ellis");

        assertThat(stage.noticesOf("apcc.khan")).containsExactly(NoticeKind.COVER_ARRANGED);
        assertThat(stage.noticesOf("apcc.ellis")).isEmpty();
        assertThat(latest("apcc.khan")).containsExactly("You for Tom Ellis, from 1 June 2016 to 7 June 2016");
    }

    @Test
    void whatAnAdministratorArrangesBothAreToldAndNobodyElse() {
        arrange("admin");

        assertThat(latest("apcc.khan")).containsExactly("You for Tom Ellis, from 1 June 2016 to 7 June 2016");
        assertThat(latest("apcc.ellis")).containsExactly("Amina Khan for you, from 1 June 2016 to 7 June 2016");
        assertThat(latest("admin")).isEmpty();
        assertThat(latest("deputy")).isEmpty();
    }

    @Test
    void anEarlyEndIsToldInsteadAndItsUndoingInsteadOfThat() {
        CoverId cover = arrange("apcc.ellis");
        clock.set("2016-06-01T12:00");
        covers.end(cover);
        assertThat(headings("apcc.khan")).containsExactly("Cover ended early");

        SignedIn.as("apcc.ellis");
        clock.set("2016-06-01T12:01");
        covers.goOn(cover);
        assertThat(headings("apcc.khan")).containsExactly("Cover arranged");
    }

    @Test
    void whatIsOverByItselfIsNoNews() {
        arrange("apcc.ellis");
        clock.set("2016-06-08T09:00");

        assertThat(latest("apcc.khan")).isEmpty();
    }

    @Test
    void whoWantsMailAtOnceHasOneAndWhoWantsNoneHasNone() {
        stage.choose("apcc.khan", Rhythm.AT_ONCE);
        stage.choose("apcc.ellis", Rhythm.NONE);
        arrange("admin");
        clock.set("2016-06-01T11:05");
        digests.write();

        assertThat(jdbc.sql("select text from mail").query(String.class).list())
                .singleElement()
                .satisfies(text -> assertThat(text)
                        .contains("Hello Amina Khan", "Cover arranged")
                        .contains("You for Tom Ellis, from 1 June 2016 to 7 June 2016"));
    }

    /** Rights are read anew once after each arrangement, and remembered then. */
    @Test
    void moreCoverCostsNoMoreStatements() {
        arrange("apcc.ellis");
        assertThat(latest("apcc.khan")).hasSize(1);
        int one = SqlCount.of(notifications::latest);
        cover("deputy", "deputy");
        assertThat(latest("apcc.khan")).hasSize(2);

        assertThat(SqlCount.of(notifications::latest)).isEqualTo(one);
    }

    private CoverId arrange(String by) {
        return cover(by, "apcc.ellis");
    }

    private CoverId cover(String by, String absent) {
        SignedIn.as(by);
        LocalDate from = LocalDate.of(2016, 6, 1);
        return covers.arrange(new CoverDetails(
                organisation.person(absent), organisation.person("apcc.khan"), from, from.plusDays(6)));
    }

    private List<String> latest(String username) {
        SignedIn.as(username);
        return notifications.latest().stream().map(NoticeLine::words).toList();
    }

    private List<String> headings(String username) {
        SignedIn.as(username);
        return notifications.latest().stream().map(NoticeLine::heading).toList();
    }
}
