package uk.muster.publication.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;
import uk.muster.report.DocumentJson;
import uk.muster.report.ExemptPapers;
import uk.muster.report.ReportDocument;
import uk.muster.site.TestPages;
import uk.muster.testing.PaperInWords;
import uk.muster.testing.PdfChecker;
import uk.muster.verify.Seal;

class PaperPdfTest {

    private static PaperPdf renderer;

    @BeforeAll
    static void open() throws IOException {
        PaperPages pages = new PaperPages(TestPages.create(), new ClassPathResource("print/paper.css"));
        renderer = new PaperPdf(pages, new PdfFonts());
    }

    static Stream<ReportDocument> papers() {
        return Stream.of(
                SamplePapers.everything(),
                SamplePapers.manyPages(),
                SamplePapers.noted(),
                SamplePapers.charts(),
                SamplePapers.pictured(),
                SamplePapers.longTable(),
                ExemptPapers.of(5, "Secret").publicEdition(),
                SamplePapers.of("1. one\n2.\n3. three\n\n-", "99. wide\n100. wider", "999999999. as wide as they come"),
                SamplePapers.of(SamplePapers.SHOWN));
    }

    @ParameterizedTest
    @MethodSource("papers")
    void isForEverybodyAndForTheArchiveAndSaysWhatThePaperSaysInItsOrder(ReportDocument paper) throws Exception {
        byte[] pdf = pdf(paper);

        assertThat(PdfChecker.problemsOf(pdf)).isEmpty();
        assertThat(PdfChecker.taggedWordsOf(pdf)).endsWith(PaperInWords.asPage(paper));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- first",
                "1. first",
                "> first",
                "| first |\n|---|\n| A |",
                "    first",
                "first",
                "Chart: first\n\n| A | B |\n|---|---|\n| C | 1 |"
            })
    void aParagraphsNumberStandsBesideItsFirstLineWhateverItBeginsWith(String markdown) throws Exception {
        try (PDDocument file = Loader.loadPDF(pdf(SamplePapers.of(markdown)))) {
            PDFTextStripper sheets = new PDFTextStripper();
            sheets.setSortByPosition(true);
            assertThat(sheets.getText(file)).containsPattern("(?m)^2 +(?:• |1\\. +)?first");
        }
    }

    @Test
    void aSentenceThatLeadsToATableChartOrListIsNotTheLastOfItsSheet() throws Exception {
        try (PDDocument file = Loader.loadPDF(pdf(SamplePapers.leads()))) {
            PDFTextStripper sheets = new PDFTextStripper();
            sheets.setSortByPosition(true);
            sheets.setPageEnd("<end>");
            assertThat(sheets.getText(file))
                    .contains("These are:")
                    .doesNotContainPattern("These are:\\s+[^\n]*Page \\d+ of \\d+\\s+<end>");
        }
    }

    @Test
    void noUnitsWordsArePartedFromItsNameNorTheTableFromItsHeading() throws Exception {
        String words = "Words of the unit. ".repeat(25);
        try (PDDocument file = Loader.loadPDF(pdf(SamplePapers.byUnit(words, 30)))) {
            PDFTextStripper sheets = new PDFTextStripper();
            sheets.setSortByPosition(true);
            for (int sheet = 3; sheet <= file.getNumberOfPages(); sheet++) {
                sheets.setStartPage(sheet);
                sheets.setEndPage(sheet);
                String shown = sheets.getText(file);
                assertThat(StringUtils.countMatches(shown, "Words of the unit."))
                        .isEqualTo(25
                                * (int) Pattern.compile("(?m)^Unit \\d")
                                        .matcher(shown)
                                        .results()
                                        .count());
                assertThat(shown.contains("Unit Status Update") || !shown.contains("as follows"))
                        .isTrue();
            }
        }
    }

    @Test
    void aTableShowsItsHeadOnEverySheetAndSaysItOnce() throws Exception {
        byte[] pdf = pdf(SamplePapers.longTable());

        try (PDDocument file = Loader.loadPDF(pdf)) {
            String shown = new PDFTextStripper().getText(file);
            assertThat(StringUtils.countMatches(shown, "Calls")).isGreaterThan(8);
        }
        assertThat(StringUtils.countMatches(PdfChecker.taggedWordsOf(pdf), "Calls"))
                .isEqualTo(4);
    }

    static Stream<String> tablesThatDoNotFit() {
        String picture = "![w](picture:" + SamplePapers.PICTURES.getLast().name() + ")";
        String tall = "![t](picture:" + SamplePapers.PICTURES.get(1).name() + ")";
        String words = "words of more than a line, ".repeat(30);
        return Stream.of(
                "|%s\n|%s\n|%s"
                        .formatted(
                                "Ward |".repeat(5),
                                "---|".repeat(5),
                                "seen %s |".formatted(picture).repeat(5)),
                "|%s\n|%s\n|%s"
                        .formatted(
                                "Ward |".repeat(5),
                                "---|".repeat(5),
                                "seen %s |".formatted(tall).repeat(5)),
                "| A | %1$s | C | D | E |\n|---|---|---|---|---|\n| 1 | 2 | 3 | 4 | %2$s |\n| 1 | 2 | 3 | %2$s | 5 |"
                        .formatted("Neighbourhoods".repeat(5), picture),
                """
                | | responsible £1,200,000 antidisestablishmentarianism %1$s | | calls Partnership-working Partnership-working responsible |
                |---|---|---|---|
                | 5 a | Walsall | %2$s | safeguarding Partnership-working |
                | %2$s | £1,200,000 | %3$s | to |
                """.formatted("https://example.org/a/very/long/address/without/spaces/2014", picture, tall),
                "| Ward | Seen |\n|---|---|\n%s| B | %s |".formatted("| A | 1 |\n".repeat(8), tall),
                "| %s | B |\n|---|---|\n| 1 | 2 |".formatted(words.repeat(2)),
                "| %s | B |\n|---|---|\n| a | b |".formatted("W".repeat(58)),
                "| A | B |\n|---|---|",
                "| Unit | Neighbourhoods | %s |\n|---|---|---|\n| Walsall | All of them | 5 |".formatted(picture),
                "| Unit | Neighbourhoods | B |\n|---|---|---|\n| Walsall | %1$s | %1$s |".formatted(words),
                "|%s\n|%s\n|%s".formatted("Neighbourhood |".repeat(14), "---|".repeat(14), "responsible |".repeat(14)));
    }

    @ParameterizedTest
    @MethodSource("tablesThatDoNotFit")
    void aTableThatHardlyFitsASheetSaysAllItsWords(String table) throws Exception {
        ReportDocument paper = SamplePapers.of(table);

        byte[] pdf = pdf(paper);

        assertThat(PdfChecker.problemsOf(pdf)).isEmpty();
        assertThat(PdfChecker.taggedWordsOf(pdf)).endsWith(PaperInWords.asPage(paper));
    }

    @Test
    void drawsAChartInATablesCell() throws Exception {
        assertThat(PdfChecker.problemsOf(
                        pdf(SamplePapers.of("Chart: Calls\n\n| Unit | Calls |\n|---|---|\n| A | 1 |"))))
                .isEmpty();
    }

    @Test
    void showsItsPicturesWithTheWordsThatStandForThem() throws Exception {
        try (PDDocument file = Loader.loadPDF(pdf(SamplePapers.pictured()))) {
            assertThat(figures(file.getDocumentCatalog().getStructureTreeRoot())
                            .map(PDStructureElement::getAlternateDescription))
                    .containsOnly("A small chart: bars fall", "A wide photograph of a “street”", "The same chart");
        }
    }

    @Test
    void noPictureIsPartedByTheEndOfASheet() throws Exception {
        String tall = "![t](picture:" + SamplePapers.PICTURES.get(1).name() + ")";
        String table = "| Ward | Seen |\n|---|---|\n| B | %s |".formatted(tall);

        try (PDDocument file = Loader.loadPDF(pdf(SamplePapers.of(tall, tall, tall, table, table, table)))) {
            int drawn = 0;
            for (PDPage sheet : file.getPages()) {
                drawn += Collections.frequency(
                        new PDFStreamParser(sheet).parse(), Operator.getOperator(OperatorName.DRAW_OBJECT));
            }
            assertThat(drawn)
                    .isEqualTo((int) figures(file.getDocumentCatalog().getStructureTreeRoot())
                            .count())
                    .isEqualTo(24);
        }
    }

    private static Stream<PDStructureElement> figures(PDStructureNode node) {
        return node.getKids().stream()
                .filter(PDStructureElement.class::isInstance)
                .map(PDStructureElement.class::cast)
                .flatMap(child -> Stream.concat(
                        child.getStructureType().equals("Figure") ? Stream.of(child) : Stream.empty(), figures(child)));
    }

    @Test
    void namesTheCharactersThatNoFontShowsAndSaysSo() throws Exception {
        byte[] pdf = pdf(SamplePapers.of("Wei 中文, \u05E9, \u0007\uE000\uFFFC and \uD83D."));

        assertThat(PdfChecker.problemsOf(pdf)).isEmpty();
        assertThat(PdfChecker.taggedWordsOf(pdf))
                .contains("Wei[U+4E2DU+6587],[U+05E9],[U+E000U+FFFC]and")
                .doesNotContain("#");
        try (PDDocument file = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(file)).contains("stand in square brackets");
        }
    }

    @Test
    void carriesTitleLanguageBookmarksAndTheData() throws Exception {
        ReportDocument paper = SamplePapers.everything();

        try (PDDocument pdf = Loader.loadPDF(pdf(paper))) {
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo(paper.title());
            assertThat(pdf.getDocumentInformation().getAuthor()).isEqualTo("Chief Constable");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
            assertThat(pdf.getDocumentCatalog().getDocumentOutline().children())
                    .extracting(item -> item.getTitle())
                    .containsExactly(
                            "Contents",
                            "Purpose of report",
                            "Background",
                            "1 Public confidence",
                            "2 Victims",
                            "3 An objective without deliverables",
                            "Implications",
                            "Recommendation");
            Map<String, PDComplexFileSpecification> files =
                    pdf.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
            assertThat(files)
                    .containsOnlyKeys("2014-15-round-4-edition-1.0.json", "2014-15-round-4-edition-1.0.tlog-proof");
            assertThat(files.get("2014-15-round-4-edition-1.0.json")
                            .getEmbeddedFile()
                            .toByteArray())
                    .asString(StandardCharsets.UTF_8)
                    .isEqualTo(DocumentJson.write(paper));
        }
    }

    @Test
    void keepsToTheStandardsOnceItsProofIsPutIn() throws Exception {
        String proof = "c2sp.org/tlog-proof@v1\nindex 0\n";

        byte[] closed = Seal.PDF.close(pdf(SamplePapers.everything()), proof).orElseThrow();

        assertThat(PdfChecker.problemsOf(closed)).isEmpty();
        try (PDDocument pdf = Loader.loadPDF(closed)) {
            assertThat(pdf.getDocumentCatalog()
                            .getNames()
                            .getEmbeddedFiles()
                            .getNames()
                            .get("2014-15-round-4-edition-1.0.tlog-proof")
                            .getEmbeddedFile()
                            .toByteArray())
                    .asString(StandardCharsets.UTF_8)
                    .startsWith(proof);
        }
    }

    private static byte[] pdf(ReportDocument paper) {
        return renderer.of(paper, SamplePapers.EDITION, SamplePapers.PICTURES);
    }
}
