package uk.muster.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.muster.plan.DeliverableId;
import uk.muster.plan.DeliverableView;
import uk.muster.security.UnitId;

class RequestPlannerTest {

    private static final UnitId WALSALL = new UnitId(1);
    private static final UnitId WOLVERHAMPTON = new UnitId(2);
    private static final UnitId COVENTRY = new UnitId(3);
    private static final UnitId CLOSED = new UnitId(4);
    private static final DeliverableView CONFIDENCE =
            new DeliverableView(new DeliverableId(11), "1.1", "Confidence", null, null, Set.of());

    private final RequestPlanner planner =
            new RequestPlanner(List.of(COVENTRY, WALSALL, WOLVERHAMPTON), Map.of(WOLVERHAMPTON, WALSALL));

    @Test
    void unitsThatReportJointlyShareOneRequest() {
        assertThat(planner.plan(CONFIDENCE, Set.of(WALSALL, WOLVERHAMPTON, COVENTRY)))
                .containsExactly(asked(COVENTRY, null), asked(WALSALL, WOLVERHAMPTON));
    }

    @Test
    void askingOnlyThePartnerAsksWhoeverAnswersForBoth() {
        assertThat(planner.plan(CONFIDENCE, Set.of(WOLVERHAMPTON))).containsExactly(asked(WALSALL, WOLVERHAMPTON));
    }

    @Test
    void aThirdUnitReportingThroughTheSameOneIsAskedByItself() {
        var three = new RequestPlanner(
                List.of(COVENTRY, WALSALL, WOLVERHAMPTON), Map.of(WOLVERHAMPTON, COVENTRY, WALSALL, COVENTRY));

        assertThat(three.plan(CONFIDENCE, Set.of(COVENTRY, WALSALL, WOLVERHAMPTON)))
                .containsExactly(asked(COVENTRY, WALSALL), asked(WOLVERHAMPTON, null));
    }

    @Test
    void aClosedUnitIsLeftOut() {
        assertThat(planner.plan(CONFIDENCE, Set.of(COVENTRY, CLOSED))).containsExactly(asked(COVENTRY, null));
    }

    @Test
    void onlyUnitsForWhichNobodyElseAnswersCanBeAsked() {
        assertThat(planner.reportingUnits())
                .containsExactly(new ReportingUnit(COVENTRY, null), new ReportingUnit(WALSALL, WOLVERHAMPTON));
    }

    private static Asked asked(UnitId unit, @Nullable UnitId jointWith) {
        return new Asked(CONFIDENCE.id(), new ReportingUnit(unit, jointWith));
    }
}
