package uk.muster.real;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.IOException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import uk.muster.plan.DeliverableView;
import uk.muster.plan.EditionDetails;
import uk.muster.plan.EditionId;
import uk.muster.plan.FinancialYear;
import uk.muster.plan.PlanImportService;
import uk.muster.plan.PlanService;
import uk.muster.publication.PublicationService;
import uk.muster.publication.SnapshotSummary;
import uk.muster.report.DeliverablePart;
import uk.muster.report.Finding;
import uk.muster.report.FindingKind;
import uk.muster.report.FrontMatter;
import uk.muster.report.Implications;
import uk.muster.report.ReportDocument;
import uk.muster.report.ReportService;
import uk.muster.report.SectionText;
import uk.muster.report.SignOffService;
import uk.muster.round.RequestSource;
import uk.muster.round.RequestView;
import uk.muster.round.RoundDates;
import uk.muster.round.RoundId;
import uk.muster.round.RoundPlanning;
import uk.muster.round.RoundService;
import uk.muster.round.RoundView;
import uk.muster.security.UnitId;
import uk.muster.testing.DocxChecker;
import uk.muster.testing.MusterTest;
import uk.muster.testing.PaperInWords;
import uk.muster.testing.PdfChecker;
import uk.muster.testing.RealInput;
import uk.muster.testing.SignedIn;
import uk.muster.testing.TestOrganisation;
import uk.muster.update.NilKind;
import uk.muster.update.NilReturn;
import uk.muster.update.ParagraphText;
import uk.muster.update.Status;
import uk.muster.update.UpdateContent;
import uk.muster.update.UpdateService;
import uk.muster.update.UpdateView;

/** The main job on real input: two real editions of a plan in, a real paper's text through everybody's hands, and out. */
@MusterTest
class RealPaperTest {

    private static final RoundDates DATES = new RoundDates(
            LocalDate.of(2014, Month.APRIL, 1),
            LocalDate.of(2015, Month.MARCH, 31),
            LocalDate.of(2015, Month.APRIL, 1),
            LocalDate.of(2015, Month.MAY, 12),
            LocalDate.of(2015, Month.MAY, 19),
            LocalDate.of(2015, Month.MAY, 26),
            LocalDate.of(2015, Month.JUNE, 2));

    private static final int NO_PARAGRAPH = 0;

    @Autowired
    private TestOrganisation organisation;

    @Autowired
    private PlanService plan;

    @Autowired
    private PlanImportService imports;

    @Autowired
    private RoundPlanning planning;

    @Autowired
    private RoundService rounds;

    @Autowired
    private UpdateService updates;

    @Autowired
    private ReportService reports;

    @Autowired
    private SignOffService signOff;

    @Autowired
    private PublicationService publication;

    @Autowired
    private WebApplicationContext context;

    private RealPaper paper;

    @BeforeEach
    void readThePaper() {
        paper = RealPaper.read();
        organisation.create();
        paper.objectives()
                .forEach(objective -> organisation.holds("apcc.ellis", organisation.theme(objective.title())));
    }

    /** What the checks of words find, by sort and paragraph; none of the paper's own words. */
    @Test
    void preflightFindsTheFaultsOfARealPaperAndLittleElse() throws IOException {
        RoundId round = writtenPaper();

        Map<FindingKind, List<Integer>> found = reports.findings(round).stream()
                .collect(groupingBy(
                        Finding::kind,
                        TreeMap::new,
                        mapping(
                                finding -> Optional.ofNullable(finding.place().paragraph())
                                        .orElse(NO_PARAGRAPH),
                                toList())));

        assertThat(found)
                .as("true findings")
                .containsEntry(FindingKind.SUMMARY_SILENT, List.of(NO_PARAGRAPH))
                .containsEntry(FindingKind.WORDS_AGAINST_FIGURES, List.of(86))
                .containsEntry(FindingKind.TYPED_NUMBER, List.of(15))
                .containsEntry(FindingKind.CUT_SHORT, List.of(97));
        assertThat(found)
                .as("false alarms: the paper calls itself the attached report in its recommendation")
                .containsEntry(FindingKind.NOT_ATTACHED, List.of(NO_PARAGRAPH));
        assertThat(found).hasSize(5);
    }

    @Test
    void aRealPaperGoesFromImportToPublicationWithItsOutlineAndNumbers() throws Exception {
        RoundId round = writtenPaper();
        reports.explain(round, reports.draft(round).unexplained(), "As the paper itself says.");
        signOff.send(round);
        SignedIn.as("commissioner");
        SnapshotSummary snapshot = publication.publish(round);

        SignedIn.nobody();
        ReportDocument document = publication.document(snapshot.id());
        assertIsThePrintedPaper(document);
        assertThat(DocxChecker.wordsOf(published(snapshot, ".docx"))).isEqualTo(PaperInWords.of(document));
        byte[] pdf = published(snapshot, ".pdf");
        assertThat(PdfChecker.problemsOf(pdf)).isEmpty();
        assertThat(PdfChecker.taggedWordsOf(pdf)).endsWith(PaperInWords.asPage(document));
    }

    private byte[] published(SnapshotSummary snapshot, String ending) throws Exception {
        return MockMvcBuilders.webAppContextSetup(context)
                .build()
                .perform(get(snapshot.address() + ending))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
    }

    /** From the import of the plan to the last word of the front matter. */
    private RoundId writtenPaper() throws IOException {
        SignedIn.as("editor");
        imported("2013-14", RealInput.file("plan-2013-14.csv"));
        EditionId edition = imported("2014-15", RealInput.file("plan-2014-15.csv"));
        imports.store(edition, plan.edition(edition).version(), paper.planOfThePaper());
        RoundView round = planning.create(edition, DATES, RequestSource.PLAN);
        rounds.open(round.id(), round.version());

        answerEverything(round.id(), edition);
        writeFrontMatter(round.id());
        return round.id();
    }

    private EditionId imported(String year, byte[] file) {
        EditionId edition = plan.create(EditionDetails.of("Police and Crime Plan " + year, FinancialYear.parse(year)));
        imports.store(edition, plan.edition(edition).version(), file);
        return edition;
    }

    /** Every request of the round answered by its unit's lead and approved by the reviewer of its area or theme. */
    private void answerEverything(RoundId round, EditionId edition) {
        Iterator<RealPaper.Deliverable> answers = paper.deliverables().iterator();
        List<DeliverableView> deliverables = plan.edition(edition).objectives().stream()
                .flatMap(objective -> objective.deliverables().stream())
                .toList();
        for (DeliverableView deliverable : deliverables) {
            RequestView request = rounds.requests(round).stream()
                    .filter(candidate -> candidate.deliverable().equals(deliverable.id()))
                    .findFirst()
                    .orElseThrow();
            answer(request, answers.next());
        }
        assertThat(answers).isExhausted();
    }

    private void answer(RequestView request, RealPaper.Deliverable answer) {
        String unit = codeOf(request.unit());
        SignedIn.as("lead." + unit);
        UpdateView saved = updates.save(request.id(), contentOf(answer), 0);
        UpdateView submitted = updates.submit(request.id(), saved.version());
        SignedIn.as(unit.equals("coventry") ? "apcc.khan" : "apcc.ellis");
        updates.approve(request.id(), submitted.version());
        SignedIn.as("editor");
    }

    private String codeOf(UnitId unit) {
        return RealPaper.UNITS.stream()
                .filter(code -> organisation.unit(code).equals(unit))
                .findFirst()
                .orElseThrow();
    }

    private static UpdateContent contentOf(RealPaper.Deliverable answer) {
        if (answer.paragraphs().isEmpty()) {
            String note = Objects.requireNonNull(answer.note());
            NilKind kind = note.contains("manage") ? NilKind.BODY_WILL_REPORT : NilKind.REPORTED_ELSEWHERE;
            return new UpdateContent(List.of(), null, "", "", "", null, new NilReturn(kind, note, null));
        }
        List<ParagraphText> paragraphs = answer.paragraphs().stream()
                .map(blocks -> new ParagraphText(UUID.randomUUID(), String.join("\n\n", blocks)))
                .toList();
        return new UpdateContent(paragraphs, Status.ON_TRACK, "Work goes on.", "", "", null, null);
    }

    private void writeFrontMatter(RoundId round) {
        FrontMatter blank = reports.draft(round).frontMatter();
        List<SectionText> sections = paper.front().stream()
                .map(section -> new SectionText(section.heading(), String.join("\n\n", section.paragraphs())))
                .toList();
        RealPaper.PaperImplications implications = paper.implications();
        reports.save(
                round,
                new FrontMatter(
                        paper.title(),
                        paper.agendaItem(),
                        paper.author(),
                        sections,
                        new Implications(implications.financial(), implications.legal(), implications.equalities()),
                        paper.recommendation(),
                        blank.version()));
    }

    private void assertIsThePrintedPaper(ReportDocument document) {
        assertThat(document.title()).isEqualTo(paper.title());
        assertThat(document.objectives())
                .extracting(objective -> objective.title())
                .isEqualTo(paper.objectives().stream()
                        .map(RealPaper.Objective::title)
                        .toList());
        assertThat(document.deliverables())
                .extracting(DeliverablePart::title)
                .isEqualTo(
                        paper.deliverables().map(RealPaper.Deliverable::title).toList());
        assertThat(document.paragraphNumbers())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 142).boxed().toList());
        assertThat(document.deliverables())
                .extracting(RealPaperTest::firstParagraph)
                .isEqualTo(paper.deliverables()
                        .map(RealPaper.Deliverable::firstParagraph)
                        .toList());
    }

    private static Integer firstParagraph(DeliverablePart deliverable) {
        OptionalInt first = deliverable.paragraphNumbers().findFirst();
        return first.isPresent() ? first.getAsInt() : null;
    }
}
