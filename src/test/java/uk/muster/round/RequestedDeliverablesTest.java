package uk.muster.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.muster.plan.EditionId;
import uk.muster.plan.EditionView;
import uk.muster.plan.ImportProblem;
import uk.muster.plan.ObjectiveView;
import uk.muster.plan.PlanContentService;
import uk.muster.plan.PlanImportService;
import uk.muster.plan.PlanRefused;
import uk.muster.testing.MusterTest;
import uk.muster.testing.SignedIn;
import uk.muster.testing.TestOrganisation;
import uk.muster.testing.TestPlan;
import uk.muster.testing.TestRounds;

@MusterTest
class RequestedDeliverablesTest {

    @Autowired
    PlanContentService content;

    @Autowired
    PlanImportService imports;

    @Autowired
    TestOrganisation organisation;

    @Autowired
    TestPlan plan;

    @Autowired
    TestRounds rounds;

    private EditionId edition;

    @BeforeEach
    void planRound() {
        organisation.create();
        SignedIn.as("editor");
        edition = plan.create("2014-15");
        rounds.planned(edition, LocalDate.of(2014, 7, 1));
    }

    @Test
    void whatARoundAsksForStaysInThePlan() {
        EditionView view = plan.view(edition);
        ObjectiveView objective = view.objectives().getFirst();

        assertThatThrownBy(() -> content.remove(
                        edition,
                        view.version(),
                        objective.deliverables().getLast().id()))
                .isInstanceOf(PlanRefused.class)
                .hasMessage("1.2 cannot be removed: Round 1 asks for it.");
        assertThatThrownBy(() -> content.remove(edition, view.version(), objective.id()))
                .isInstanceOf(PlanRefused.class);
        assertThat(plan.view(edition)).isEqualTo(view);
    }

    @Test
    void anImportThatLeavesItOutIsRefusedBeforeAnythingIsStored() {
        byte[] file = "objective_no,objective,deliverable_no,deliverable\n1,Other,1.1,Something else altogether"
                .getBytes(StandardCharsets.UTF_8);

        assertThat(imports.preview(edition, file).errors())
                .extracting(ImportProblem::inWords)
                .contains("1.2 “Listen to victims” is not in the file, but it cannot be removed: Round 1 asks for it."
                        + " Add it to the file again.");
    }
}
