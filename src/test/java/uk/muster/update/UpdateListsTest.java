package uk.muster.update;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.muster.update.Contents.content;
import static uk.muster.update.Contents.nil;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.muster.organisation.UnitKind;
import uk.muster.round.RequestId;
import uk.muster.round.RoundId;
import uk.muster.round.RoundState;
import uk.muster.round.RoundView;
import uk.muster.security.Role;
import uk.muster.security.UpdateState;
import uk.muster.testing.MusterTest;
import uk.muster.testing.SignedIn;
import uk.muster.testing.SqlCount;
import uk.muster.testing.TestOrganisation;

@MusterTest
class UpdateListsTest {

    @Autowired
    UpdateService service;

    @Autowired
    AskedRound asked;

    @Autowired
    TestOrganisation organisation;

    @Autowired
    JdbcClient jdbc;

    long edition;
    RoundId round;

    @BeforeEach
    void openARound() {
        organisation.create();
        edition = asked.edition(2014);
        round = asked.round(edition, 2, LocalDate.of(2015, 3, 31), RoundState.OPEN);
    }

    @Test
    void mineIsWhatMyUnitIsAskedInPlanOrder() {
        asked.request(round, AskedRound.COLLECTION, "walsall");
        asked.request(round, AskedRound.CONFIDENCE, "coventry");
        RequestId first = asked.request(round, AskedRound.CONFIDENCE, "walsall");
        SignedIn.as("lead.walsall");
        service.save(first, nil(NilKind.NOTHING_TO_REPORT, "", null), 0);

        List<UpdateSummary> mine = service.mine(round);

        assertThat(mine).extracting(UpdateSummary::state).containsExactly(UpdateState.DRAFT, UpdateState.NOT_STARTED);
        assertThat(mine.getFirst().nil()).isEqualTo(NilKind.NOTHING_TO_REPORT);
    }

    @Test
    void aReviewerSeesTheirPortfolioAndTheEditorAll() {
        asked.request(round, AskedRound.CONFIDENCE, "walsall");
        asked.request(round, AskedRound.CONFIDENCE, "coventry");
        asked.request(round, AskedRound.CONFIDENCE, "intelligence");

        SignedIn.as("apcc.ellis");
        assertThat(service.inRound(round)).hasSize(2);
        SignedIn.as("editor");
        assertThat(service.inRound(round)).hasSize(3);
        assertThat(service.answers(round)).extracting(Answer::content).containsOnly(UpdateContent.EMPTY);
    }

    @Test
    void listsTakeAsManyStatementsForManyAsForOne() {
        write(asked.request(round, AskedRound.CONFIDENCE, "walsall"), "walsall");
        statements(() -> service.inRound(round)); // reads the editor's rights, which are kept
        int summaries = statements(() -> service.inRound(round));
        int answers = statements(() -> service.answers(round));
        int mine = mineStatements();

        asked.request(round, AskedRound.BURGLARY, "walsall");
        write(asked.request(round, AskedRound.COLLECTION, "walsall"), "walsall");
        write(asked.request(round, AskedRound.CONFIDENCE, "coventry"), "coventry");
        write(asked.request(round, AskedRound.COLLECTION, "birmingham"), "birmingham");
        asked.request(round, AskedRound.BURGLARY, "intelligence");

        assertThat(statements(() -> service.inRound(round))).isEqualTo(summaries);
        assertThat(statements(() -> service.answers(round))).isEqualTo(answers);
        assertThat(mineStatements()).isEqualTo(mine);
    }

    @Test
    void myRoundsAreThoseThatAskMyUnitAndHaveOpened() {
        asked.request(round, AskedRound.CONFIDENCE, "walsall");
        RoundId earlier = asked.round(edition, 1, LocalDate.of(2014, 9, 30), RoundState.PUBLISHED);
        asked.request(earlier, AskedRound.CONFIDENCE, "walsall");
        RoundId planned = asked.round(edition, 3, LocalDate.of(2015, 9, 30), RoundState.PLANNED);
        asked.request(planned, AskedRound.CONFIDENCE, "walsall");
        SignedIn.as("lead.walsall");

        assertThat(service.myRounds()).extracting(RoundView::id).containsExactly(round, earlier);
        SignedIn.as("lead.coventry");
        assertThat(service.myRounds()).isEmpty();
    }

    @Test
    void lastRoundIsWhatTheUnitLastHandedIn() {
        RoundId first = asked.round(edition, 1, LocalDate.of(2014, 9, 30), RoundState.OPEN);
        UpdateContent said = write(asked.request(first, AskedRound.CONFIDENCE, "walsall"), "walsall");
        write(asked.request(first, AskedRound.CONFIDENCE, "coventry"), "coventry");
        RequestId request = asked.request(round, AskedRound.CONFIDENCE, "walsall");
        SignedIn.as("lead.walsall");

        assertThat(service.lastRound(request)).contains(said);
    }

    @Test
    void aDraftThatWasNeverHandedInIsNoAnswer() {
        RoundId first = asked.round(edition, 1, LocalDate.of(2014, 9, 30), RoundState.OPEN);
        SignedIn.as("lead.walsall");
        service.save(asked.request(first, AskedRound.CONFIDENCE, "walsall"), content("Never sent."), 0);

        assertThat(service.lastRound(asked.request(round, AskedRound.CONFIDENCE, "walsall")))
                .isEmpty();
    }

    @Test
    void lastRoundIsFoundAcrossEditionsAndMergers() {
        long before = asked.edition(2013);
        RoundId first = asked.round(before, 1, LocalDate.of(2014, 3, 31), RoundState.OPEN);
        organisation.unit("aldridge", "Aldridge", UnitKind.LPU, "walsall");
        organisation.person("lead.aldridge", "Lead Aldridge");
        organisation.grant("lead.aldridge", Role.UNIT_LEAD, "aldridge", null);
        UpdateContent said = write(asked.request(first, AskedRound.CONFIDENCE, "aldridge"), "aldridge");
        jdbc.sql("insert into unit_merger (unit_id, successor_id, merged_on) values (?, ?, '2014-06-01')")
                .params(
                        organisation.unit("aldridge").value(),
                        organisation.unit("walsall").value())
                .update();
        asked.continues(edition, AskedRound.CONFIDENCE, before);
        SignedIn.as("lead.walsall");

        assertThat(service.lastRound(asked.request(round, AskedRound.CONFIDENCE, "walsall")))
                .contains(said);
    }

    private UpdateContent write(RequestId request, String unit) {
        SignedIn.as("lead." + unit);
        UpdateContent written = content("Written by " + unit + ".", "And more.");
        service.save(request, written, 0);
        service.submit(request, 1);
        return written;
    }

    private int mineStatements() {
        SignedIn.as("lead.walsall");
        return SqlCount.of(() -> service.mine(round));
    }

    private static int statements(Runnable work) {
        SignedIn.as("editor");
        return SqlCount.of(work);
    }
}
