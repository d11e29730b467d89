package uk.muster.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.muster.plan.DeliverableId;
import uk.muster.plan.ObjectiveId;
import uk.muster.update.Status;

class LeadInTest {

    private final PaperFixture paper = new PaperFixture()
            .objective("Public confidence", "Increase confidence", "Reduce burglary")
            .approved("1.1", "Walsall", Status.ON_TRACK, "Walsall’s answer.")
            .approved("1.1", "Dudley", Status.AT_RISK, "Dudley’s answer.")
            .approved("1.2", "Walsall", Status.ON_TRACK, "As {see:1.1} says, and {see:1}.");

    @Test
    void standsBeforeWhatItLeadsInUnderTheNumbersThatRunOn() {
        ReportDocument document = paper.section("Background", "Why.")
                .lead("1", "Overview", "One.\n\nTwo.")
                .lead("1.1", "", "Three.")
                .document();

        ObjectivePart objective = document.objectives().getFirst();
        assertThat(objective.lead())
                .extracting(Section::heading, Section::paragraphs)
                .containsExactly(
                        tuple("Overview", List.of(new NumberedParagraph(2, "One."), new NumberedParagraph(3, "Two."))));
        assertThat(AssemblyTest.part(document, "1.1").paragraphNumbers()).containsExactly(4, 5, 6);
        assertThat(document.paragraphNumbers()).containsExactly(1, 2, 3, 4, 5, 6, 7);
    }

    @Test
    void referencesCountItInAndItRefersToOthers() {
        ReportDocument document =
                paper.lead("1", "", "See {see:1.2}.").lead("1.1", "", "Before.").document();

        assertThat(document.objectives().getFirst().lead().getFirst().paragraphs())
                .extracting(NumberedParagraph::markdown)
                .containsExactly("See [paragraph 5](#p5).");
        assertThat(DocumentJson.write(document)).contains("As [paragraphs 2–4](#p2) says, and [paragraphs 1–5](#p1).");
    }

    @Test
    void aSubheadingMayStandAloneAndWhatIsEmptyDoesNot() {
        ReportDocument document =
                paper.lead("1", "Overview", " ").lead("1.1", " ", "\n").document();

        assertThat(document.objectives().getFirst().lead()).containsExactly(new Section("Overview", List.of()));
        assertThat(AssemblyTest.part(document, "1.1").lead()).isEmpty();
    }

    @Test
    void isThereForReadersOfEachArea() {
        DeliverablePart part =
                AssemblyTest.part(paper.lead("1.1", "", "For all.").document(), "1.1");

        DeliverablePart dudleys = part.from("area-dudley").orElseThrow();
        assertThat(dudleys.lead()).isEqualTo(part.lead());
        assertThat(dudleys.paragraphNumbers()).containsExactly(1, 2);
        assertThat(part.from("area-coventry")).isEmpty();
    }

    @Test
    void whatItSaidOfADeliverableThatIsGoneIsNotPrinted() {
        LeadText gone = new LeadText(LeadPlace.of(new DeliverableId(9_999)), "Gone", "Words.");
        FrontMatter written = FrontMatter.blank("Title").with(gone);

        assertThat(DocumentJson.write(paper.frontMatter(written).document())).doesNotContain("Words.");
        assertThat(written.lead(gone.place())).isEqualTo(gone);
    }

    @Test
    void preflightTellsWhatItSaidOnceItsPlaceIsGone() {
        FrontMatter written = FrontMatter.blank("Title")
                .with(new LeadText(
                        LeadPlace.of(new DeliverableId(9_999)), "Overview", "It rose.\n\n" + "On. ".repeat(999)))
                .with(new LeadText(LeadPlace.of(new ObjectiveId(9_999)), "", "It fell."))
                .with(new LeadText(LeadPlace.of(new ObjectiveId(9_998)), " ", ""))
                .with(new LeadText(paper.leadPlace("1.1"), "", "It stayed."));

        assertThat(paper.frontMatter(written).findings())
                .filteredOn(finding -> finding.kind() == FindingKind.LEAD_IN_GONE)
                .extracting(Finding::message)
                .satisfiesExactly(
                        deliverables -> assertThat(deliverables)
                                .startsWith("“Overview: It rose. On. ")
                                .contains("…” led in a deliverable that the plan no longer has. Copy it")
                                .hasSizeLessThan(2_000),
                        objectives -> assertThat(objectives).startsWith("“It fell.” led in an objective that"));
    }

    @Test
    void preflightReadsItAndLeadsToIt() {
        paper.lead("1", "Call 0121 496 0000", "This sentence breaks off because")
                .lead("1.1", "", "### Three\n##### Five\nSee {see:7.7}.");

        assertThat(paper.findings())
                .filteredOn(finding -> finding.mends().stream()
                        .anyMatch(mend -> mend instanceof Mend.Passage(String key) && key.startsWith("lead.")))
                .extracting(Finding::kind, finding -> finding.place().title(), Finding::mends)
                .contains(
                        tuple(
                                FindingKind.CUT_SHORT,
                                "Paragraph 1 in 1 Public confidence",
                                List.of(new Mend.Passage(paper.leadPlace("1").textKey()))),
                        tuple(
                                FindingKind.PERSONAL_DATA,
                                "1 Public confidence",
                                List.of(new Mend.Passage(paper.leadPlace("1").headingKey()))))
                .extracting(tuple -> tuple.toList().getFirst())
                .contains(FindingKind.HEADING_ORDER, FindingKind.DANGLING_REFERENCE);
    }

    @Test
    void twoEditorsLeadInsAreBroughtTogetherAndTakenOut() {
        LeadPlace first = new LeadPlace("objective.1");
        LeadPlace second = new LeadPlace("deliverable.2");
        FrontMatter base = FrontMatter.blank("Title").with(new LeadText(first, "", "It rose again."));
        FrontMatter mine = base.with(new LeadText(first, "Overview", "It rose again this year."));
        FrontMatter theirs =
                base.with(new LeadText(first, "", "It clearly rose again.")).with(new LeadText(second, "", "New."));

        FrontMatter together = new FrontMatterMerge(base, mine, theirs).merged().orElseThrow();
        assertThat(together.lead(first)).isEqualTo(new LeadText(first, "Overview", "It clearly rose again this year."));
        assertThat(together.lead(second).text()).isEqualTo("New.");

        FrontMatter without = FrontMatter.blank("Title");
        assertThat(new FrontMatterMerge(base, without, base.with("title", "Other"))
                        .merged()
                        .orElseThrow()
                        .lead(first)
                        .isBlank())
                .isTrue();
        assertThat(new FrontMatterMerge(base, without, theirs).parts())
                .containsExactly(new FrontMatterMerge.Part("Lead-in", "", "It clearly rose again."));
    }

    @Test
    void historyFromBeforeThereWereLeadInsIsRead() {
        FrontMatter read = new FrontMatterAsJson().convertToEntityAttribute("""
                {"title":"T","agendaItem":"","author":"","sections":[],
                 "implications":{"financial":"","legal":"","equalities":""},"recommendation":"","version":3}""");

        assertThat(read.leads()).isEmpty();
        assertThat(read.texts()).containsAllEntriesOf(Map.of("title", "T"));
    }
}
