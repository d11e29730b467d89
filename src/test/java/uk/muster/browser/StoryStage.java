package uk.muster.browser;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import uk.muster.report.FrontMatter;
import uk.muster.report.Implications;
import uk.muster.report.ReportService;
import uk.muster.report.SectionText;
import uk.muster.round.RequestId;
import uk.muster.round.RoundId;
import uk.muster.testing.SignedIn;
import uk.muster.testing.TestOrganisation;
import uk.muster.testing.TestPlan;
import uk.muster.testing.TestRounds;
import uk.muster.testing.TestUpdates;
import uk.muster.update.UpdateService;
import uk.muster.update.UpdateView;

/** What the stories of the main job do not tell in the browser, but have done through the services. */
@Component
class StoryStage {

    static final String DELIVERABLE = "1.1 Raise confidence in the police";

    private final TestOrganisation organisation;
    private final TestPlan plan;
    private final TestRounds rounds;
    private final TestUpdates written;
    private final UpdateService updates;
    private final ReportService reports;

    StoryStage(
            TestOrganisation organisation,
            TestPlan plan,
            TestRounds rounds,
            TestUpdates written,
            UpdateService updates,
            ReportService reports) {
        this.organisation = organisation;
        this.plan = plan;
        this.rounds = rounds;
        this.written = written;
        this.updates = updates;
        this.reports = reports;
    }

    RoundId openARound() {
        organisation.create();
        organisation.holds("apcc.ellis", organisation.theme("Less crime"));
        SignedIn.as("editor");
        RoundId round = rounds.open(plan.create("2026-27"), LocalDate.now().plusWeeks(5))
                .id();
        SignedIn.nobody();
        return round;
    }

    void everybodyElseAnswersAndIsApproved(RoundId round) {
        for (String unit : List.of("walsall", "intelligence")) {
            for (RequestId request : written.asked(round, unit)) {
                SignedIn.as("apcc.ellis");
                if (!updates.update(request).state().isAnswered()) {
                    UpdateView submitted = written.submitted(request, unit, "Work goes on as planned.");
                    SignedIn.as("apcc.ellis");
                    updates.approve(request, submitted.version());
                }
            }
        }
        SignedIn.nobody();
    }

    void theFrontMatterIsWritten(RoundId round) {
        SignedIn.as("editor");
        FrontMatter blank = reports.draft(round).frontMatter();
        reports.save(
                round,
                new FrontMatter(
                        "Performance in 2026-27",
                        "7",
                        "Chief Constable",
                        List.of(new SectionText("Executive summary", "All is on track.")),
                        new Implications("None.", "None.", "None."),
                        "The board is asked to note the report.",
                        blank.version()));
        SignedIn.nobody();
    }
}
