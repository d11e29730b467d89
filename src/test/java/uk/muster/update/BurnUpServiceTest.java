package uk.muster.update;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static uk.muster.update.Contents.content;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import uk.muster.round.RequestId;
import uk.muster.round.RoundId;
import uk.muster.round.RoundState;
import uk.muster.testing.MusterTest;
import uk.muster.testing.SignedIn;
import uk.muster.testing.SqlCount;
import uk.muster.testing.TestOrganisation;

@MusterTest
class BurnUpServiceTest {

    /** The round opens on 1 April. */
    private static final LocalDate MARCH = LocalDate.of(2015, 3, 31);

    @Autowired
    BurnUpService burnUps;

    @Autowired
    UpdateService updates;

    @Autowired
    AskedRound asked;

    @Autowired
    JdbcClient jdbc;

    RoundId round;

    @BeforeEach
    void openARound(@Autowired TestOrganisation organisation) {
        organisation.create();
        round = asked.round(asked.edition(2014), 1, MARCH, RoundState.OPEN);
    }

    @Test
    void everyDayTellsHowThingsStoodAtItsEnd() {
        RequestId walsall = asked.request(round, AskedRound.CONFIDENCE, "walsall");
        asked.request(round, AskedRound.CONFIDENCE, "coventry");
        submit(walsall, "lead.walsall");
        SignedIn.as("apcc.ellis");
        updates.returnToUnit(walsall, 2, "Which survey?");
        SignedIn.as("lead.walsall");
        updates.submit(walsall, 3);
        SignedIn.as("apcc.ellis");
        updates.approve(walsall, 4);
        on(walsall, 2, "2015-04-02T09:00:00Z");
        on(walsall, 3, "2015-04-03T22:59:00Z");
        on(walsall, 4, "2015-04-04T23:30:00Z");
        on(walsall, 5, "2015-04-07T09:00:00Z");
        SignedIn.as("editor");

        BurnUp progress = burnUps.of(round);

        assertThat(progress.asked()).isEqualTo(2);
        assertThat(progress.days().subList(0, 7))
                .extracting(day -> day.day().getDayOfMonth(), BurnUp.Day::answered, BurnUp.Day::approved)
                .containsExactly(
                        tuple(1, 0, 0),
                        tuple(2, 1, 0),
                        tuple(3, 0, 0),
                        tuple(4, 0, 0),
                        tuple(5, 1, 0),
                        tuple(6, 1, 0),
                        tuple(7, 1, 1));
        assertThat(progress.days().getLast().day())
                .as("a round that is over ends with its meeting")
                .isEqualTo(MARCH.plusDays(40));
    }

    @Test
    void aRoundThatHasNotOpenedHasNoDays() {
        RoundId next = asked.round(asked.edition(2099), 1, LocalDate.of(2099, 6, 30), RoundState.PLANNED);
        SignedIn.as("editor");

        assertThat(burnUps.of(next).days()).isEmpty();
    }

    @Test
    void moreAnswersCostNoMoreStatements() {
        submit(asked.request(round, AskedRound.CONFIDENCE, "walsall"), "lead.walsall");
        SignedIn.as("editor");
        burnUps.of(round);
        int one = SqlCount.of(() -> burnUps.of(round));
        submit(asked.request(round, AskedRound.CONFIDENCE, "coventry"), "lead.coventry");
        submit(asked.request(round, AskedRound.CONFIDENCE, "birmingham"), "lead.birmingham");
        SignedIn.as("editor");

        assertThat(SqlCount.of(() -> burnUps.of(round))).isEqualTo(one);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lead.walsall", "apcc.ellis", "panel.walsall", "admin"})
    void onlyThoseWhoOverseeTheRoundSeeIt(String username) {
        SignedIn.as(username);

        assertThatThrownBy(() -> burnUps.of(round)).isInstanceOf(AccessDeniedException.class);
    }

    private void submit(RequestId request, String lead) {
        SignedIn.as(lead);
        updates.save(request, content("Confidence rose."), 0);
        updates.submit(request, 1);
    }

    private void on(RequestId request, int number, String moment) {
        jdbc.sql("update update_version set at = ? where request_id = ? and number = ?")
                .params(Instant.parse(moment), request.value(), number)
                .update();
    }
}
