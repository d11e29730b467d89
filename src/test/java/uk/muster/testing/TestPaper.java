package uk.muster.testing;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.muster.plan.DeliverableView;
import uk.muster.plan.PlanService;
import uk.muster.report.FrontMatter;
import uk.muster.report.Implications;
import uk.muster.report.ReportService;
import uk.muster.report.SectionText;
import uk.muster.round.RequestId;
import uk.muster.round.RoundId;
import uk.muster.round.RoundService;
import uk.muster.update.ParagraphText;
import uk.muster.update.Status;
import uk.muster.update.UpdateContent;
import uk.muster.update.UpdateService;
import uk.muster.update.UpdateView;

/**
 * A round on its way to a paper, for tests: {@link TestPlan} asked of Walsall and Intelligence, answers sent through
 * the services by those who may. Leaves the editor signed in.
 */
@Component
public class TestPaper {

    /** A table for which no sheet has room, though it has no more columns than a table may have. */
    private static final String TOO_WIDE = Stream.of("Neighbourhood |", "---|", "responsible |")
            .map(cell -> "> ".repeat(16) + "|" + cell.repeat(15))
            .collect(Collectors.joining("\n"));

    private final TestOrganisation organisation;
    private final TestPlan plans;
    private final TestRounds testRounds;
    private final PlanService plan;
    private final RoundService rounds;
    private final UpdateService updates;
    private final ReportService reports;

    TestPaper(
            TestOrganisation organisation,
            TestPlan plans,
            TestRounds testRounds,
            PlanService plan,
            RoundService rounds,
            UpdateService updates,
            ReportService reports) {
        this.organisation = organisation;
        this.plans = plans;
        this.testRounds = testRounds;
        this.plan = plan;
        this.rounds = rounds;
        this.updates = updates;
        this.reports = reports;
    }

    /** An open round with the organisation and plan that it needs; nothing is answered yet. */
    public RoundId round() {
        organisation.create();
        SignedIn.as("editor");
        return testRounds
                .open(plans.create("2014-15"), LocalDate.of(2015, 6, 2))
                .id();
    }

    /** A round whose paper has nothing in its way: Walsall and Intelligence have answered 1.1, the rest is silent. */
    public RoundId ready() {
        RoundId round = round();
        approved(
                round, "1.1", "walsall", Status.ON_TRACK, "Confidence in Walsall rose.", "It rose again; see {see:1}.");
        approved(round, "1.1", "intelligence", Status.AT_RISK, "Analysts were hired.");
        writeFrontMatter(round);
        explainWarnings(round);
        return round;
    }

    /** One whose PDF would lack words, which shows only when it is made. */
    public RoundId tooWide() {
        RoundId round = round();
        approved(round, "1.1", "walsall", Status.ON_TRACK, TOO_WIDE);
        writeFrontMatter(round);
        explainWarnings(round);
        return round;
    }

    /** Writes a reason for each warning that stands at this moment. */
    public void explainWarnings(RoundId round) {
        reports.explain(round, reports.draft(round).unexplained(), "The Board was told.");
    }

    public RequestId submitted(RoundId round, String deliverable, String unit, Status status, String... paragraphs) {
        RequestId request = request(round, deliverable, unit);
        SignedIn.as("lead." + unit);
        UpdateView saved = updates.save(
                request, content(status, paragraphs), updates.update(request).version());
        updates.submit(request, saved.version());
        SignedIn.as("editor");
        return request;
    }

    public RequestId approved(RoundId round, String deliverable, String unit, Status status, String... paragraphs) {
        RequestId request = submitted(round, deliverable, unit, status, paragraphs);
        SignedIn.as("apcc.ellis");
        updates.approve(request, updates.update(request).version());
        SignedIn.as("editor");
        return request;
    }

    public void reopen(RequestId request) {
        SignedIn.as("apcc.ellis");
        updates.reopen(request, updates.update(request).version(), "A figure was wrong");
        SignedIn.as("editor");
    }

    public void rename(RoundId round, String title) {
        FrontMatter written = reports.draft(round).frontMatter();
        reports.save(
                round,
                new FrontMatter(
                        title,
                        written.agendaItem(),
                        written.author(),
                        written.sections(),
                        written.implications(),
                        written.recommendation(),
                        written.version()));
    }

    /** Fills all that the editor must write. */
    public void writeFrontMatter(RoundId round) {
        FrontMatter blank = reports.draft(round).frontMatter();
        List<SectionText> sections = blank.sections().stream()
                .map(section -> new SectionText(section.heading(), "What stands under " + section.heading() + "."))
                .toList();
        reports.save(
                round,
                new FrontMatter(
                        blank.title(),
                        "7",
                        "Chief Constable",
                        sections,
                        new Implications("No financial implications.", "None.", "None."),
                        "The Board is asked to note this report.",
                        blank.version()));
    }

    public RequestId request(RoundId round, String deliverable, String unit) {
        DeliverableView wanted = plan.edition(rounds.round(round).edition()).objectives().stream()
                .flatMap(objective -> objective.deliverables().stream())
                .filter(view -> view.number().equals(deliverable))
                .findFirst()
                .orElseThrow();
        return rounds.requests(round).stream()
                .filter(request -> request.deliverable().equals(wanted.id()))
                .filter(request -> request.unit().equals(organisation.unit(unit)))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static UpdateContent content(@Nullable Status status, String... paragraphs) {
        List<ParagraphText> texts = Arrays.stream(paragraphs)
                .map(text -> new ParagraphText(UUID.randomUUID(), text))
                .toList();
        return new UpdateContent(texts, status, "As planned", "", "", null, null);
    }
}
