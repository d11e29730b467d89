package uk.muster.testing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.muster.plan.DeliverableDetails;
import uk.muster.plan.EditionDetails;
import uk.muster.plan.EditionId;
import uk.muster.plan.EditionView;
import uk.muster.plan.FinancialYear;
import uk.muster.plan.ObjectiveDetails;
import uk.muster.plan.ObjectiveId;
import uk.muster.plan.PlanContentService;
import uk.muster.plan.PlanService;
import uk.muster.plan.Target;

/**
 * A small edition of a plan, for tests: 1 Public confidence (1.1, 1.2) and 2 Less crime (2.1 with a target), asked of
 * Walsall and Intelligence. Wants {@link TestOrganisation} and the editor to be signed in.
 */
@Component
public class TestPlan {

    private final PlanService plan;
    private final PlanContentService content;
    private final TestOrganisation organisation;

    TestPlan(PlanService plan, PlanContentService content, TestOrganisation organisation) {
        this.plan = plan;
        this.content = content;
        this.organisation = organisation;
    }

    /** An edition of that year, like 2014-15. */
    public EditionId create(String year) {
        EditionId edition = plan.create(EditionDetails.of("Plan for " + year, FinancialYear.parse(year)));
        ObjectiveId confidence = objective(edition, "Public confidence");
        deliverable(edition, confidence, asked("Raise confidence in the police"));
        deliverable(edition, confidence, asked("Listen to victims"));
        ObjectiveId crime = objective(edition, "Less crime");
        deliverable(edition, crime, withTarget("Reduce burglary by 2 per cent"));
        return edition;
    }

    public ObjectiveId objective(EditionId edition, String title) {
        return content.addObjective(edition, version(edition), new ObjectiveDetails(title, ""));
    }

    public void deliverable(EditionId edition, ObjectiveId objective, DeliverableDetails details) {
        content.addDeliverable(edition, version(edition), objective, details);
    }

    public DeliverableDetails asked(String title) {
        return new DeliverableDetails(
                title, null, null, Set.of(organisation.unit("walsall"), organisation.unit("intelligence")));
    }

    private DeliverableDetails withTarget(String title) {
        Target target = new Target("burglary", Target.Direction.REDUCE, new BigDecimal("2"), "2013-14");
        return new DeliverableDetails(
                title, LocalDate.of(2015, 3, 31), target, asked(title).units());
    }

    private long version(EditionId edition) {
        return view(edition).version();
    }

    public EditionView view(EditionId edition) {
        return plan.edition(edition);
    }
}
