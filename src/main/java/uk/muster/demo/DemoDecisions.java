package uk.muster.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.muster.decision.Approved;
import uk.muster.decision.BackgroundPaper;
import uk.muster.decision.DecisionId;
import uk.muster.decision.DecisionReader;
import uk.muster.decision.DecisionService;
import uk.muster.decision.DecisionText;
import uk.muster.publication.PublicationService;
import uk.muster.publication.SnapshotSummary;
import uk.muster.report.ExemptGround;

/** What the Commissioner decided: the plan's editions, a paper, a grant that was put right, an exempt one; and drafts. */
@DemoComponent
class DemoDecisions {

    private static final LocalTime MORNING = LocalTime.of(9, 20);
    private static final LocalTime AFTERNOON = LocalTime.of(15, 5);

    private final DecisionService decisions;
    private final DecisionReader reader;
    private final PublicationService publications;
    private final DemoPlan plan;
    private final DemoCalendar calendar;
    private final DemoActors actors;

    DemoDecisions(
            DecisionService decisions,
            DecisionReader reader,
            PublicationService publications,
            DemoPlan plan,
            DemoCalendar calendar,
            DemoActors actors) {
        this.decisions = decisions;
        this.reader = reader;
        this.publications = publications;
        this.plan = plan;
        this.calendar = calendar;
        this.actors = actors;
    }

    void create() {
        LocalDate today = calendar.today();
        edition(calendar.editionStart().minusYears(1));
        edition(calendar.editionStart());
        DecisionId mistaken = signed(today.minusDays(19), grant("£12,000", null));
        signed(today.minusDays(16), grant("£21,000", mistaken));
        signed(today.minusDays(9), lease());
        signed(today.minusDays(6), paper(publications.published().getFirst()));
        drafted(today.minusDays(2), bicycles());
        drafted(today.minusDays(1), unfinished());
    }

    /** The notice by which the year's edition of the plan is approved: the first of its year. */
    private void edition(LocalDate start) {
        LocalDate day = DemoPlan.approvedOn(start);
        Approved edition = actors.ask("editor", day, MORNING, () -> Approved.of(plan.edition(start)));
        signed(
                day,
                new DecisionText(
                        "Police and Crime Plan for the year from April " + start.getYear(),
                        "The plan sets out what is to be delivered in the year, and who reports on it to the Board.",
                        "The edition of the Police and Crime Plan is approved and takes effect on 1 April.",
                        "The plan is met from the budget that was set in February.",
                        "The Commissioner must issue a plan and keep it under review.",
                        "An equality analysis stands beside the plan. No group is put at a disadvantage.",
                        List.of(new BackgroundPaper("What residents said in the consultation", "")),
                        edition,
                        null,
                        null,
                        ""));
    }

    private static DecisionText grant(String sum, @Nullable DecisionId mistaken) {
        return new DecisionText(
                "Grant for evening youth clubs",
                mistaken == null
                        ? "Three clubs ask for help to stay open on Friday evenings."
                        : "Three clubs ask for help to stay open on Friday evenings. The notice before this one named the"
                                + " wrong sum.",
                "A grant of **%s** is made to the three clubs, to be paid in two parts:\n\n- half of it at once\n- half of it"
                                .formatted(sum)
                        + " when they have reported on their first term",
                "The grant of %s comes from the community safety fund.".formatted(sum),
                "Grants may be made for what reduces crime in the area.",
                "The clubs are open to all; one of them has a step-free entrance, the others get one.",
                List.of(
                        new BackgroundPaper("The clubs’ application", ""),
                        new BackgroundPaper("How grants are awarded", "https://example.org/grants")),
                Approved.NOTHING,
                mistaken,
                null,
                "");
    }

    private static DecisionText lease() {
        return new DecisionText(
                "Lease of a building",
                "Two owners made an offer for the same purpose.",
                "The lower of the two offers is accepted.",
                "The rent is within the budget for buildings.",
                "The contract is to be sealed.",
                "None.",
                List.of(),
                Approved.NOTHING,
                null,
                ExemptGround.BUSINESS,
                "The other owner still bargains elsewhere. Until the contract is sealed their price is theirs to tell.");
    }

    private static DecisionText paper(SnapshotSummary paper) {
        return new DecisionText(
                "Report on the plan to the Board",
                "The Board has considered how the plan is being delivered.",
                "The report is approved as published, and the Chief Constable is asked to come back to what is off track.",
                "None.",
                "None.",
                "None.",
                List.of(new BackgroundPaper(paper.title(), paper.address())),
                Approved.of(paper.id()),
                null,
                null,
                "");
    }

    /** A draft that waits for its signature. */
    private static DecisionText bicycles() {
        return new DecisionText(
                "Bicycles for neighbourhood officers",
                "Officers reach the estates in the north faster by bicycle than by car.",
                "Sixteen bicycles are bought, four for each neighbourhood in the north.",
                "£9,600 from the equipment fund.",
                "The purchase follows the rules on contracts.",
                "Two of them can be ridden with the hands alone.",
                List.of(),
                Approved.NOTHING,
                null,
                null,
                "");
    }

    private static DecisionText unfinished() {
        return new DecisionText(
                "Victims’ fund: second round",
                "Applications are open until the end of the month.",
                "",
                "",
                "",
                "",
                List.of(),
                Approved.NOTHING,
                null,
                null,
                "");
    }

    private DecisionId signed(LocalDate day, DecisionText text) {
        DecisionId notice = drafted(day, text);
        actors.act(
                "commissioner",
                day,
                AFTERNOON,
                () -> decisions.sign(notice, reader.notice(notice).version()));
        return notice;
    }

    private DecisionId drafted(LocalDate day, DecisionText text) {
        return actors.ask("editor", day, MORNING, () -> decisions.draft(text));
    }
}
