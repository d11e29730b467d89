package uk.muster.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.muster.update.ParagraphText;
import uk.muster.update.Result;
import uk.muster.update.Status;
import uk.muster.update.UpdateContent;

class PublicEditionTest {

    private static final String SENTENCE =
            "This paragraph is exempt (paragraph 3 of Part 1 of Schedule 12A to the Local Government Act 1972).";

    private final PaperFixture paper = new PaperFixture()
            .objective("Public confidence", "Increase confidence", "Reduce burglary")
            .section("Background", "Why, see {see:1.1}.\n\nHow.")
            .approved("1.1", "Walsall", Status.ON_TRACK, "Open.", "Secret supplier.", "Open again.")
            .approved("1.1", "Dudley", Status.OFF_TRACK, "Dudley’s answer.")
            .approved("1.2", "Walsall", Status.COMPLETE, "Row one.")
            .approved("1.2", "Coventry", Status.AT_RISK, "Row two.", "More of row two.")
            .layout("1.2", Layout.TABLE);

    @Test
    void aPaperWithNothingExemptIsThePublicEdition() {
        ReportDocument document = paper.annex("Figures", "One.\n\nTwo.").document();

        assertThat(document.publicEdition()).isEqualTo(document);
        assertThat(document.holdsExempt()).isFalse();
    }

    @Test
    void aParagraphKeepsItsNumberAndNothingElse() {
        ReportDocument board = paper.exemptParagraphs("Secret").document();
        ReportDocument open = board.publicEdition();

        assertThat(board.holdsExempt()).isTrue();
        assertThat(texts(board, "1.1")).contains("Secret supplier.");
        assertThat(texts(open, "1.1")).containsExactly("Dudley’s answer.", "Open.", SENTENCE, "Open again.");
        assertThat(open.paragraphNumbers().toArray())
                .isEqualTo(board.paragraphNumbers().toArray());
        assertThat(DocumentJson.write(open))
                .doesNotContain("Secret", "contract")
                .contains("\"ground\":\"BUSINESS\"");
        assertThat(open.front()).isEqualTo(board.front());
    }

    @Test
    void aLeadInKeepsItsNumbersAndSubheading() {
        ReportDocument board = paper.lead("1", "Overview", "Hidden plans.\n\nHidden sums.")
                .lead("1.1", "", "Hidden method.")
                .lead("1.2", "", "Open method.")
                .exemptLead("1")
                .exemptLead("1.1")
                .document();
        ReportDocument open = board.publicEdition();

        assertThat(open.objectives().getFirst().lead())
                .singleElement()
                .satisfies(lead -> assertThat(lead.heading()).isEqualTo("Overview"))
                .satisfies(lead -> assertThat(lead.paragraphs())
                        .extracting(NumberedParagraph::markdown)
                        .containsExactly(SENTENCE, SENTENCE));
        assertThat(open.paragraphNumbers().toArray())
                .isEqualTo(board.paragraphNumbers().toArray());
        assertThat(AssemblyTest.part(open, "1.2")).isEqualTo(AssemblyTest.part(board, "1.2"));
        assertThat(DocumentJson.write(open)).doesNotContain("Hidden", "contract");
        assertThat(ExemptWords.in(board)).containsExactly("Hidden plans.", "Hidden sums.", "Hidden method.");
    }

    @Test
    void anAnswerGivesUpItsStatusAndDetailsToo() {
        UpdateContent content = new UpdateContent(
                List.of(new ParagraphText(new UUID(1, 1), "Secret.")),
                Status.OFF_TRACK,
                "Secret outlook",
                "Secret milestone",
                "",
                new Result(new BigDecimal("12"), "secret period", ""),
                null);
        ReportDocument open = new PaperFixture()
                .objective("Confidence", "Increase confidence")
                .content("1.1", "Walsall", content)
                .approved("1.1", "Dudley", Status.AT_RISK, "Open.")
                .exemptAnswer("1.1", "Walsall")
                .document()
                .publicEdition();

        assertThat(AssemblyTest.part(open, "1.1").status()).isEqualTo(Status.AT_RISK);
        assertThat(DocumentJson.write(open).toLowerCase())
                .doesNotContain("secret", "off_track")
                .contains("this paragraph is exempt");
    }

    @Test
    void aRowIsExemptAsSoonAsOneOfItsParagraphsIs() {
        ReportDocument open =
                paper.exemptParagraphs("More of row two").document().publicEdition();

        Block.Table table =
                (Block.Table) AssemblyTest.part(open, "1.2").blocks().getFirst();
        assertThat(table.rows())
                .extracting(Block.Row::markdown)
                .satisfiesExactlyInAnyOrder(
                        exempt -> assertThat(exempt).startsWith("This answer is exempt (paragraph 3"),
                        other -> assertThat(other).isEqualTo("Row one."));
        assertThat(AssemblyTest.part(open, "1.2").status()).isEqualTo(Status.COMPLETE);
    }

    @Test
    void whatWasMadeExemptAsAParagraphStaysSoInATable() {
        ReportDocument open = paper.exemptParagraphs("Secret")
                .layout("1.1", Layout.TABLE)
                .document()
                .publicEdition();

        assertThat(DocumentJson.write(open)).doesNotContain("Secret", "Open again");
    }

    @Test
    void aSectionKeepsItsHeadingAndNumbers() {
        ReportDocument open = paper.exemptSection("Background").document().publicEdition();

        assertThat(open.front().getLast().heading()).isEqualTo("Background");
        assertThat(open.front().getLast().paragraphs())
                .extracting(NumberedParagraph::markdown)
                .containsExactly(SENTENCE, SENTENCE);
    }

    @Test
    void anAnnexKeepsItsLetterAndNoTitleUnlessOneIsGivenForThePublic() {
        ReportDocument board = paper.exemptAnnex("Bids of Acme", "", "Acme bid less.")
                .exemptAnnex("Leases of Bolt", "Leases", "Bolt leases.")
                .annex("Figures", "Open figures.")
                .document();
        ReportDocument open = board.publicEdition();

        assertThat(open.annexes())
                .extracting(Annex::heading)
                .containsExactly("Annex A", "Annex B: Leases", "Annex C: Figures");
        assertThat(open.annexes().getFirst().notice())
                .isEqualTo(
                        "Annex A is exempt (paragraph 3 of Part 1 of Schedule 12A to the Local Government Act 1972).");
        assertThat(DocumentJson.write(open)).doesNotContain("Acme", "Bolt", "publicTitle");
        int last = (int) board.paragraphNumbers().count();
        assertThat(open.annexes().getLast().paragraphs()).containsExactly(new NumberedParagraph(last, "Open figures."));
        assertThat(DocumentJson.read(DocumentJson.write(board))).isEqualTo(board);
        assertThat(DocumentJson.read(DocumentJson.write(open))).isEqualTo(open);
    }

    @Test
    void documentsFromBeforeThereWereExemptionsAreReadAndWrittenAsTheyWere() {
        String json = DocumentJson.write(paper.document());

        assertThat(json).doesNotContain("annexes", "exemption");
        assertThat(DocumentJson.write(DocumentJson.read(json))).isEqualTo(json);
    }

    @Test
    void theEditorHearsOfExemptWordsElsewhereAndOfExemptParagraphsThatAreGone() {
        String secret = "The supplier will be paid two million pounds in all this year.";
        List<Finding> findings = new PaperFixture()
                .objective("Confidence", "Increase confidence")
                .approved("1.1", "Walsall", Status.ON_TRACK, secret)
                .exemptParagraphs("supplier")
                .section("Background", "As said, the SUPPLIER will be *paid* two million pounds in all.")
                .exempt(ExemptPlace.paragraph(new UUID(7, 7)), " ")
                .findings();

        assertThat(findings)
                .filteredOn(finding -> finding.kind() == FindingKind.EXEMPT_WORDS_ELSEWHERE)
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.place().name()).isEqualTo("Background");
                    assertThat(finding.message()).startsWith("“the SUPPLIER will be paid two million pounds”");
                });
        assertThat(findings).extracting(Finding::kind).contains(FindingKind.EXEMPT_NOT_FOUND);
        assertThat(findings)
                .filteredOn(Finding::stopsPublication)
                .extracting(Finding::kind)
                .contains(FindingKind.EXEMPT_WITHOUT_REASON);
    }

    @Test
    void exemptWordsAreNotSearchedForPeople() {
        PaperFixture about = new PaperFixture()
                .objective("Confidence", "Increase confidence")
                .approved("1.1", "Walsall", Status.ON_TRACK, "Write to jo@example.org about the contract.");

        assertThat(about.findings()).extracting(Finding::kind).contains(FindingKind.PERSONAL_DATA);
        assertThat(about.exemptParagraphs("jo@").findings())
                .extracting(Finding::kind)
                .doesNotContain(FindingKind.PERSONAL_DATA, FindingKind.FEW_PEOPLE, FindingKind.NAMED_PERSON);
    }

    private static List<String> texts(ReportDocument document, String number) {
        return AssemblyTest.part(document, number).blocks().stream()
                .flatMap(block -> ((Block.Text) block).paragraphs().stream())
                .map(NumberedParagraph::markdown)
                .toList();
    }
}
