package uk.muster.publication.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.muster.picture.Picture;
import uk.muster.report.CorrectionKind;
import uk.muster.report.ExemptPapers;
import uk.muster.report.ReportDocument;
import uk.muster.testing.DocxChecker;
import uk.muster.testing.PaperInWords;

class PaperDocxTest {

    private static final ChartPictures CHARTS = new ChartPictures(new PdfFonts());

    static Stream<ReportDocument> papers() {
        return Stream.of(
                SamplePapers.everything(),
                SamplePapers.pictured(),
                SamplePapers.noted(),
                SamplePapers.manyPages(),
                SamplePapers.charts(),
                ExemptPapers.of(1, "Secret").publicEdition(),
                ExemptPapers.of(2, "Secret").publicEdition(),
                ExemptPapers.of(5, "Secret").publicEdition(),
                SamplePapers.of(SamplePapers.SHOWN, "Wei 中文, \u05E9\u05DC\u05D5\u05DD, مرحبا"),
                SamplePapers.of(
                        "- a list\n\n  > quoted\n\n  7. seven\n     - deep", "# Head\n\n***\n\n    code\n    more"));
    }

    @ParameterizedTest
    @MethodSource("papers")
    void saysWhatThePaperSaysInItsOrderAndKeepsToTheSchema(ReportDocument paper) throws Exception {
        byte[] docx = docx(paper);

        assertThat(DocxChecker.wordsOf(docx)).isEqualTo(PaperInWords.of(paper));
        assertThat(DocxChecker.problemsOf(docx)).isEmpty();
    }

    /** A definition of a link and an empty quote say nothing, yet a cell wants a paragraph; a list may be deep. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "[a]: https://example.org",
                ">",
                "| A\u0007 |\n|---|\n| \uFFFE\uD83D |",
                "- - - - - - - - - - - - deep\n\n                        | A | B |\n                        |---|---|"
            })
    void whateverIsWrittenKeepsToTheSchema(String markdown) throws Exception {
        assertThat(DocxChecker.problemsOf(docx(SamplePapers.of(markdown)))).isEmpty();
    }

    @Test
    void picturesAreInTheFileOnceEachWithTheWordsThatStandForThem() throws IOException {
        try (XWPFDocument word = open(SamplePapers.pictured())) {
            assertThat(word.getAllPictures())
                    .extracting(
                            picture -> picture.getPackagePart().getPartName().getName())
                    .containsExactlyInAnyOrder("/word/media/picture1.png", "/word/media/picture2.jpg");
            assertThat(word.getParagraphs().stream()
                            .flatMap(paragraph -> paragraph.getRuns().stream())
                            .flatMap(run -> run.getEmbeddedPictures().stream()))
                    .extracting(XWPFPicture::getDescription)
                    .containsOnly("A small chart: bars fall", "A wide photograph of a “street”");
        }
    }

    @Test
    void aUnitsRowStandsOnOnePageUnlessItsWordsAreLong() throws IOException {
        try (XWPFDocument word = open(SamplePapers.byUnit("Words of the unit.", 4));
                XWPFDocument wordy = open(SamplePapers.byUnit("Words of the unit. ".repeat(60), 4))) {
            assertThat(word.getTables().getFirst().getRows()).isNotEmpty().allMatch(XWPFTableRow::isCantSplitRow);
            assertThat(wordy.getTables().getFirst().getRows().stream().skip(1))
                    .isNotEmpty()
                    .noneMatch(XWPFTableRow::isCantSplitRow);
        }
    }

    @Test
    void chartsAreDrawnTwiceAsFineAsTheSheetWithTheWordsThatStandForThem() throws IOException {
        ReportDocument paper = SamplePapers.of("Chart: Calls\n\n| Unit | Calls |\n|---|---|\n| 中 | 1 |\n| B | 2 |");
        try (XWPFDocument word = open(paper)) {
            assertThat(word.getAllPictures())
                    .extracting(picture -> new Picture("chart.png", picture.getData()).size().width)
                    .containsExactlyInAnyOrder(2 * 574, 2 * 340);
            assertThat(word.getParagraphs().stream()
                            .flatMap(paragraph -> paragraph.getRuns().stream())
                            .flatMap(run -> run.getEmbeddedPictures().stream()))
                    .isNotEmpty()
                    .allSatisfy(picture ->
                            assertThat(picture.getDescription()).isEqualTo("Calls. Highest: B (2); lowest: 中 (1)."))
                    .allSatisfy(picture -> assertThat(picture.getWidth()).isBetween(430.0, 431.0));
        }
    }

    @Test
    void aParagraphsNumberStandsBesideTheCaptionOrTheTopOfThePictureThatItBeginsWith() throws IOException {
        String table = "| Unit | Calls |\n|---|---|\n| A | 1 |\n| B | 2 |";
        Document text = DocxChecker.parts(docx(SamplePapers.of(
                        "Chart: *Calls* a week\n\n" + table,
                        "![A small chart](picture:"
                                + SamplePapers.PICTURES.getFirst().name() + ")",
                        table)))
                .get("word/document.xml");

        assertThat(numbered(text, 2).text()).isEqualTo("Calls a week");
        assertThat(numbered(text, 2).select("w|t"))
                .allSatisfy(words -> assertThat(words.parent().select("w|b")).isNotEmpty());
        assertThat(text.select("w|body > w|p > w|pPr > w|pStyle[w:val=Caption]"))
                .isEmpty();
        assertThat(numbered(text, 3).select("w|drawing, w|textAlignment[w:val=top]"))
                .hasSize(2);
        assertThat(numbered(text, 4).select("w|t")).isEmpty();
        assertThat(List.of(numbered(text, 2), numbered(text, 4)))
                .allSatisfy(paragraph ->
                        assertThat(paragraph.select("> w|pPr > w|keepNext")).hasSize(1));
    }

    private static Element numbered(Document text, int number) {
        return text.select("w|p:has(w|bookmarkStart[w:name=p" + number + "])").getFirst();
    }

    @Test
    void footnotesAreWordsOwn() throws IOException {
        byte[] docx = docx(SamplePapers.of("It rose^[See [the survey](https://example.org/s).]."));

        Map<String, Document> parts = DocxChecker.parts(docx);
        assertThat(parts.get("word/footnotes.xml").select("w|footnote[w:type]").eachAttr("w:type"))
                .containsExactly("separator", "continuationSeparator");
        assertThat(parts.get("word/document.xml").select("w|footnoteReference").eachAttr("w:id"))
                .isEqualTo(parts.get("word/footnotes.xml")
                        .select("w|footnote:not([w:type])")
                        .eachAttr("w:id"))
                .isNotEmpty();
        assertThat(parts.get("word/_rels/footnotes.xml.rels")
                        .select("[TargetMode=External]")
                        .eachAttr("Target"))
                .containsExactly("https://example.org/s");
    }

    @Test
    void theSameDocumentGivesTheSameBytes() {
        assertThat(docx(SamplePapers.charts()))
                .isEqualTo(PaperDocx.of(
                        SamplePapers.charts(),
                        SamplePapers.EDITION,
                        SamplePapers.PICTURES,
                        new ChartPictures(new PdfFonts())));
        assertThat(docx(SamplePapers.everything())).isEqualTo(docx(SamplePapers.everything()));
    }

    @Test
    void headingsAreWordsOwn() throws IOException {
        try (XWPFDocument word = open(SamplePapers.everything())) {
            assertThat(word.getParagraphs())
                    .filteredOn(
                            paragraph -> String.valueOf(paragraph.getStyle()).matches("Title|Heading\\d"))
                    .extracting(paragraph -> paragraph.getStyle() + " " + paragraph.getText())
                    .startsWith(
                            "Title Performance against the Plan for 2014-15",
                            "Heading1 Purpose of report",
                            "Heading1 Background",
                            "Heading1 1 Public confidence",
                            "Heading2 How confidence is measured",
                            "Heading2 1.1 Increase confidence",
                            "Heading3 Survey & method",
                            "Heading3 Walsall   ●\u00A0On track")
                    .endsWith(
                            "Heading1 Implications",
                            "Heading2 Financial",
                            "Heading2 Legal",
                            "Heading2 Equalities",
                            "Heading1 Recommendation");
        }
    }

    @Test
    void wordCountsTheParagraphsByTheirStyle() throws IOException {
        byte[] docx = docx(SamplePapers.everything());

        Document styles = DocxChecker.parts(docx).get("word/styles.xml");
        Document numbering = DocxChecker.parts(docx).get("word/numbering.xml");
        assertThat(styles.select("w|style[w:styleId=NumberedParagraph] w|numId").attr("w:val"))
                .isEqualTo("1");
        assertThat(numbering.select("w|pStyle").eachAttr("w:val")).containsExactly("NumberedParagraph");
        assertThat(DocxChecker.parts(docx)
                        .get("word/document.xml")
                        .select("w|p:has(> w|pPr > w|pStyle[w:val=NumberedParagraph]) > w|pPr > w|numPr"))
                .isEmpty();
    }

    @Test
    void everyTableRepeatsItsHeadHasWidthsAndTellsWhatItIs() throws IOException {
        Document text = DocxChecker.parts(docx(SamplePapers.everything())).get("word/document.xml");

        assertThat(text.select("w|tbl")).isNotEmpty().allSatisfy(table -> {
            assertThat(table.selectFirst("> w|tr > w|trPr > w|tblHeader")).isNotNull();
            assertThat(table.select("> w|tblGrid > w|gridCol").eachAttr("w:w"))
                    .allSatisfy(width -> assertThat(Integer.parseInt(width)).isGreaterThan(500));
        });
        assertThat(text.select("w|tblCaption").eachAttr("w:val"))
                .contains("Table: Ward Calls", "Table: A", "1.2 by unit");
    }

    @Test
    void referencesAreFieldsAndLeadSomewhere() throws IOException {
        ReportDocument paper = SamplePapers.of(
                "See [paragraphs 1–2](#p1), [paragraph 99](#p99), [objective 3](#o3), [x](javascript:alert(1)),"
                        + " [y](http://a b) and [out](https://example.org/?a=1&b=2).");

        byte[] docx = docx(paper);

        Document text = DocxChecker.parts(docx).get("word/document.xml");
        Element paragraph = numbered(text, 2);
        assertThat(paragraph.select("w|instrText").eachText()).containsExactly("REF p1 \\r \\h", "REF p2 \\r \\h");
        assertThat(paragraph.select("w|hyperlink").eachText())
                .extracting(words -> words.replaceAll("REF p\\d \\\\r \\\\h", ""))
                .hasSize(3);
        assertThat(text.select("w|hyperlink[w:anchor]").eachAttr("w:anchor"))
                .contains("p1", "o3", "d1_1")
                .allSatisfy(anchor -> assertThat(text.select("w|bookmarkStart[w:name=" + anchor + "]"))
                        .hasSize(1));
        assertThat(DocxChecker.parts(docx)
                        .get("word/_rels/document.xml.rels")
                        .select("[TargetMode=External]")
                        .eachAttr("Target"))
                .containsExactly("https://example.org/?a=1&b=2");
    }

    @Test
    void theContentsAreAFieldThatIsFilledAlready() throws IOException {
        Document text = DocxChecker.parts(docx(SamplePapers.everything())).get("word/document.xml");

        assertThat(text.select("w|sdt w|instrText").eachText()).containsExactly("TOC \\o \"1-2\" \\h \\z \\u");
        assertThat(text.select("w|sdt w|hyperlink").eachText())
                .startsWith("Purpose of report", "Background", "1 Public confidence", "How confidence is measured")
                .endsWith("Recommendation");
    }

    @Test
    void theFrontSheetSaysWhatThePaperIsAndWhyItWasCorrected() throws IOException {
        Edition corrected = new Edition(
                "2014-15-round-4",
                "1.1",
                SamplePapers.EDITION.publishedAt(),
                CorrectionKind.CORRECTION,
                "A figure was wrong.");

        try (XWPFDocument word =
                new XWPFDocument(new ByteArrayInputStream(docx(SamplePapers.everything(), corrected)))) {
            assertThat(word.getParagraphs().stream().limit(9))
                    .extracting(XWPFParagraph::getText)
                    .containsExactly(
                            "Example Police and Crime Commissioner",
                            "Example Policing and Crime Board",
                            "Meeting of 2 June 2015",
                            "Performance against the Plan for 2014-15",
                            "Agenda item\t7",
                            "Report of\tChief Constable",
                            "Period\t1 April 2014 to 31 March 2015",
                            "Edition\t1.1, published 3 June 2015",
                            "Why corrected\tA figure was wrong.");
            assertThat(word.getHeaderList().getFirst().getText())
                    .contains("Example Policing and Crime Board\t2 June 2015");
            assertThat(word.getFooterList().getFirst().getText()).contains("Page ", " of ");
        }
    }

    @Test
    void tellsTitleAuthorLanguageAndTheMomentOfPublicationAlone() throws Exception {
        byte[] docx = docx(SamplePapers.everything());

        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(docx))) {
            POIXMLProperties.CoreProperties properties = word.getProperties().getCoreProperties();
            assertThat(properties.getTitle()).isEqualTo("Performance against the Plan for 2014-15");
            assertThat(properties.getCreator()).isEqualTo("Chief Constable");
            assertThat(properties.getLastModifiedByUser()).isNull();
            assertThat(List.of(properties.getCreated(), properties.getModified()))
                    .extracting(Date::toInstant)
                    .containsOnly(Instant.parse("2015-06-03T09:00:00Z"));
        }
        assertThat(DocxChecker.parts(docx)
                        .get("word/styles.xml")
                        .select("w|docDefaults w|lang")
                        .attr("w:val"))
                .isEqualTo("en-GB");
    }

    private static XWPFDocument open(ReportDocument paper) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(docx(paper)));
    }

    private static byte[] docx(ReportDocument paper) {
        return docx(paper, SamplePapers.EDITION);
    }

    private static byte[] docx(ReportDocument paper, Edition edition) {
        return PaperDocx.of(paper, edition, SamplePapers.PICTURES, CHARTS);
    }
}
