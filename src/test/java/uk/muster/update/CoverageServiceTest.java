package uk.muster.update;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
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
import uk.muster.security.UpdateState;
import uk.muster.testing.MusterTest;
import uk.muster.testing.SignedIn;
import uk.muster.testing.SqlCount;
import uk.muster.testing.TestOrganisation;
import uk.muster.update.Coverage.Cell;
import uk.muster.update.Coverage.Column;
import uk.muster.update.Coverage.Count;
import uk.muster.update.Coverage.Group;
import uk.muster.update.Coverage.Late;
import uk.muster.update.Coverage.Row;
import uk.muster.update.Coverage.Unreviewed;
import uk.muster.update.CoverageFilter.Showing;

@MusterTest
class CoverageServiceTest {

    /** Updates are due a fortnight later. */
    private static final LocalDate UNTIL = LocalDate.of(2015, 3, 31);

    @Autowired
    private CoverageService service;

    @Autowired
    private AskedRound asked;

    @Autowired
    private TestOrganisation organisation;

    @Autowired
    private JdbcClient jdbc;

    private RoundId round;
    private RequestId walsallConfidence;
    private RequestId coventryConfidence;

    @BeforeEach
    void askThree() {
        organisation.create();
        round = asked.round(asked.edition(2014), 1, UNTIL, RoundState.OPEN);
        walsallConfidence = asked.request(round, AskedRound.CONFIDENCE, "walsall");
        coventryConfidence = asked.request(round, AskedRound.CONFIDENCE, "coventry");
        asked.request(round, AskedRound.BURGLARY, "walsall");
        answer(walsallConfidence, UpdateState.APPROVED, "ON_TRACK");
        SignedIn.as("editor");
    }

    @Test
    void everyDeliverableHasARowAndEveryUnitAskedAColumn() {
        Coverage coverage = service.coverage(round, CoverageFilter.ALL);

        assertThat(coverage.columns()).extracting(Column::name).containsExactly("Coventry", "Walsall");
        assertThat(coverage.objectives())
                .flatExtracting(Group::rows)
                .extracting(
                        row -> row.deliverable().number(), row -> row.cells().size())
                .containsExactly(tuple("1.1", 2), tuple("1.2", 1), tuple("2.1", 0));
    }

    @Test
    void answersAreCountedByUnitByObjectiveAndInAll() {
        Coverage coverage = service.coverage(round, CoverageFilter.ALL);

        assertThat(coverage.total()).isEqualTo(new Count(3, 1, 2));
        assertThat(coverage.total().percentAnswered()).isEqualTo(33);
        assertThat(coverage.columns())
                .extracting(Column::count)
                .containsExactly(new Count(1, 0, 1), new Count(2, 1, 1));
        assertThat(coverage.objectives())
                .extracting(Group::count)
                .containsExactly(new Count(3, 1, 2), new Count(0, 0, 0));
    }

    @Test
    void whatIsNotAnsweredByItsDayIsLateByDays() {
        jdbc.sql("update request set due_on = ? where id = ?")
                .params(LocalDate.of(2015, 4, 20), coventryConfidence.value())
                .update();

        List<Late> late = service.coverage(round, CoverageFilter.ALL).late();

        assertThat(late)
                .extracting(Late::unit, Late::deliverable)
                .containsExactly(tuple("Walsall", "1.2"), tuple("Coventry", "1.1"));
        assertThat(late.getFirst().cell().daysLate() - late.getLast().cell().daysLate())
                .isEqualTo(6);
    }

    @Test
    void nothingOfAPaperThatIsOutIsLate() {
        asked.is(round, RoundState.PUBLISHED);

        assertThat(service.coverage(round, CoverageFilter.ALL).total()).isEqualTo(new Count(3, 1, 0));
    }

    @Test
    void whatIsShownNarrowsTheMatrixButNotTheCounts() {
        Coverage late = service.coverage(round, new CoverageFilter(Showing.LATE, null, false, null));

        assertThat(late.total()).isEqualTo(new Count(3, 1, 2));
        assertThat(cells(late)).hasSize(2).allMatch(Cell::isLate);
        assertThat(service.coverage(round, new CoverageFilter(Showing.NIL, null, false, null))
                        .objectives())
                .isEmpty();
        assertThat(cells(service.coverage(round, new CoverageFilter(Showing.APPROVED, null, false, null))))
                .extracting(Cell::request)
                .containsExactly(walsallConfidence);
    }

    @Test
    void areaAndObjectiveNarrowWhatIsCounted() {
        asked.request(round, AskedRound.COLLECTION, "intelligence");

        assertThat(only(new CoverageFilter(Showing.ALL, organisation.area("walsall"), false, null)))
                .containsExactly("Walsall");
        assertThat(only(new CoverageFilter(Showing.ALL, null, true, null))).containsExactly("Intelligence");
        assertThat(only(new CoverageFilter(Showing.ALL, null, false, 2))).containsExactly("Intelligence");
        assertThat(service.coverage(round, new CoverageFilter(Showing.ALL, null, false, 2))
                        .total())
                .isEqualTo(new Count(1, 0, 1));
    }

    @Test
    void whatNobodyReviewsTodayIsSaid() {
        jdbc.sql("update portfolio set valid_until = '2015-01-01' where area_id = ?")
                .param(organisation.area("walsall").value())
                .update();
        jdbc.sql("update portfolio set valid_until = '2015-01-01' where theme_id = ?")
                .param(organisation.theme("Partnerships").value())
                .update();
        asked.request(round, AskedRound.COLLECTION, "intelligence");

        assertThat(service.coverage(round, CoverageFilter.ALL).unreviewed())
                .containsExactlyInAnyOrder(
                        new Unreviewed("Walsall", 2), new Unreviewed("force-wide 2 Partnerships", 1));
    }

    @Test
    void unitsThatReportJointlyShareAColumn() {
        asked.jointly(coventryConfidence, "solihull");

        assertThat(service.coverage(round, CoverageFilter.ALL).columns())
                .extracting(Column::name)
                .containsExactly("Coventry and Solihull", "Walsall");
        assertThat(service.asked(coventryConfidence).units()).isEqualTo("Coventry and Solihull");
    }

    @Test
    void aLargerRoundTakesNoMoreStatements() {
        int few = SqlCount.of(() -> service.coverage(round, CoverageFilter.ALL));
        for (String unit : List.of("birmingham", "solihull", "wolverhampton", "intelligence")) {
            answer(asked.request(round, AskedRound.COLLECTION, unit), UpdateState.SUBMITTED, "AT_RISK");
        }

        assertThat(SqlCount.of(() -> service.coverage(round, CoverageFilter.ALL)))
                .isLessThanOrEqualTo(few);
    }

    @Test
    void theHeadSeesItToo() {
        SignedIn.as("commissioner");

        assertThat(cells(service.coverage(round, CoverageFilter.ALL))).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lead.walsall", "contributor.walsall", "apcc.ellis", "panel.walsall", "admin"})
    void nobodyElseSeesIt(String username) {
        SignedIn.as(username);

        List.<Runnable>of(
                        () -> service.coverage(round, CoverageFilter.ALL),
                        () -> service.choices(round),
                        () -> service.asked(walsallConfidence))
                .forEach(use -> assertThatThrownBy(use::run).isInstanceOf(AccessDeniedException.class));
    }

    private List<String> only(CoverageFilter filter) {
        return service.coverage(round, filter).columns().stream()
                .map(Column::name)
                .toList();
    }

    private static List<Cell> cells(Coverage coverage) {
        return coverage.objectives().stream()
                .flatMap(group -> group.rows().stream())
                .map(Row::cells)
                .flatMap(cells -> cells.values().stream())
                .toList();
    }

    private void answer(RequestId request, UpdateState state, String status) {
        jdbc.sql("insert into unit_update (request_id, state, status) values (?, ?, ?)")
                .params(request.value(), state.name(), status)
                .update();
    }
}
