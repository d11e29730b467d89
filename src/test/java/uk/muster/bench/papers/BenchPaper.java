package uk.muster.bench.papers;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.springframework.boot.test.context.TestComponent;
import uk.muster.plan.DeliverableView;
import uk.muster.plan.EditionDetails;
import uk.muster.plan.EditionId;
import uk.muster.plan.FinancialYear;
import uk.muster.plan.ObjectiveId;
import uk.muster.plan.ObjectiveView;
import uk.muster.plan.PlanService;
import uk.muster.report.Layout;
import uk.muster.report.ReportService;
import uk.muster.round.RoundId;
import uk.muster.testing.SignedIn;
import uk.muster.testing.TestOrganisation;
import uk.muster.testing.TestPaper;
import uk.muster.testing.TestPlan;
import uk.muster.testing.TestRounds;
import uk.muster.update.Status;

/** Papers of a wanted size, made through the services as people make them. */
@TestComponent
class BenchPaper {

    private static final int DELIVERABLES_EACH = 5;
    private static final String WORDS =
            "Officers of the unit met residents at %d meetings and wrote down what **mattered to them**: speeding on the"
                    + " approach roads, the underpass after dark, and how long it takes until somebody calls back. Of what"
                    + " they asked for, %d per cent was done within the quarter, against 61 per cent in the year before."
                    + " The rest waits for the council's decision on lighting. The survey of the panel found"
                    + " no difference between wards, and the next one is due in the summer.";

    private final TestOrganisation organisation;
    private final TestPlan plans;
    private final TestRounds rounds;
    private final TestPaper papers;
    private final PlanService plan;
    private final ReportService reports;

    BenchPaper(
            TestOrganisation organisation,
            TestPlan plans,
            TestRounds rounds,
            TestPaper papers,
            PlanService plan,
            ReportService reports) {
        this.organisation = organisation;
        this.plans = plans;
        this.rounds = rounds;
        this.papers = papers;
        this.plan = plan;
        this.reports = reports;
    }

    /**
     * A paper that can be signed off.
     *
     * @param tables how many deliverables are shown as a table of both units' answers
     * @param paragraphs how many each unit wrote to each of the other deliverables
     */
    RoundId of(String year, int objectives, int tables, int paragraphs) {
        SignedIn.as("editor");
        EditionId edition = plan.create(EditionDetails.of("Plan for " + year, FinancialYear.parse(year)));
        for (int number = 1; number <= objectives; number++) {
            String title = "Objective " + number + " of " + year;
            organisation.holds("apcc.ellis", organisation.theme(title));
            ObjectiveId objective = plans.objective(edition, title);
            for (int part = 1; part <= DELIVERABLES_EACH; part++) {
                plans.deliverable(edition, objective, plans.asked("Deliver part %d of it".formatted(part)));
            }
        }
        RoundId round = rounds.open(
                        edition,
                        LocalDate.of(FinancialYear.parse(year).startsOn().getYear() + 1, 6, 2))
                .id();
        int left = tables;
        for (ObjectiveView objective : plan.edition(edition).objectives()) {
            for (DeliverableView deliverable : objective.deliverables()) {
                answer(round, deliverable, left > 0 ? 1 : paragraphs);
                if (left-- > 0) {
                    reports.choose(round, deliverable.id(), Layout.TABLE);
                }
            }
        }
        papers.writeFrontMatter(round);
        papers.explainWarnings(round);
        return round;
    }

    private void answer(RoundId round, DeliverableView deliverable, int paragraphs) {
        String[] texts = IntStream.range(0, paragraphs)
                .mapToObj(number -> WORDS.formatted(number + 10, number + 62))
                .toArray(String[]::new);
        papers.approved(round, deliverable.number(), "walsall", Status.ON_TRACK, texts);
        papers.approved(round, deliverable.number(), "intelligence", Status.AT_RISK, texts);
    }
}
