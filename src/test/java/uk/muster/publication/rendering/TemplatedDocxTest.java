package uk.muster.publication.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.muster.report.ReportDocument;
import uk.muster.testing.DocxChecker;
import uk.muster.testing.PaperInWords;
import uk.muster.testing.TemplateFile;
import uk.muster.word.WordTemplate;

class TemplatedDocxTest {

    private static final ChartPictures CHARTS = new ChartPictures(new PdfFonts());

    static Stream<TemplateFile> templates() {
        return Stream.of(
                new TemplateFile(),
                TemplateFile.withLetterhead(),
                new TemplateFile()
                        .styles(TemplateFile.style("Numm", "Numbered Paragraph", "Standard", "<w:b/>")
                                + TemplateFile.style("Gitter", "Table Grid", "", "")
                                        .replace("\"paragraph\"", "\"table\"")));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void saysWhatThePaperSaysWithItsNumbersAndKeepsToTheSchema(TemplateFile template) throws Exception {
        for (ReportDocument paper : new ReportDocument[] {SamplePapers.everything(), SamplePapers.manyPages()}) {
            byte[] docx = docx(paper, template, SamplePapers.EDITION);

            assertThat(DocxChecker.wordsOf(docx)).isEqualTo(PaperInWords.of(paper));
            assertThat(DocxChecker.problemsOf(docx)).isEmpty();
        }
    }

    @Test
    void stylesAreTheTemplatesUnderTheirNamesAndThePapersWhereItHasNone() throws Exception {
        Document styles = parts(new TemplateFile()).get("word/styles.xml");

        assertThat(styles.select("w|style[w:styleId=Heading1] w|color").eachAttr("w:val"))
                .containsExactly("7B1FA2");
        assertThat(styles.select("w|style[w:styleId=Heading1] w|basedOn").attr("w:val"))
                .isEqualTo("Normal");
        assertThat(styles.select("w|docDefaults w|rFonts").attr("w:ascii")).isEqualTo("Georgia");
        assertThat(styles.select("w|style[w:styleId=Note] > w|name").attr("w:val"))
                .isEqualTo("Note");
        assertThat(styles.select("w|style[w:styleId=NoteTemplate] > w|name").attr("w:val"))
                .isEqualTo("Other Thing");
        assertThat(styles.select("w|style[w:type=paragraph][w:default=1]")).hasSize(1);
        assertThat(styles.select("w|style").eachAttr("w:styleId"))
                .doesNotHaveDuplicates()
                .contains("NumberedParagraph", "Hyperlink", "TOC1", "PaperTable");
    }

    @Test
    void theSheetIsTheTemplatesAndTablesKeepWithinIt() throws Exception {
        Document text = parts(new TemplateFile().page("", 9000, 1000)).get("word/document.xml");

        assertThat(text.select("w|sectPr > w|pgSz").eachAttr("w:w")).containsOnly("9000");
        assertThat(text.select("w|body > w|tbl")).isNotEmpty().allSatisfy(table -> {
            int indent = Integer.parseInt(table.select("> w|tblPr > w|tblInd").attr("w:w"));
            int width = Integer.parseInt(table.select("> w|tblPr > w|tblW").attr("w:w"));
            assertThat(indent + width).isBetween(6900, 7000);
        });
    }

    @Test
    void headAndFootAreTheTemplatesAndThePagesAreStillNumbered() throws Exception {
        byte[] docx = docx(SamplePapers.everything(), TemplateFile.withLetterhead(), SamplePapers.EDITION);

        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(docx))) {
            assertThat(word.getHeaderList()).singleElement().satisfies(header -> {
                assertThat(header.getText()).contains("Letterhead").doesNotContain("2 June 2015");
                assertThat(header.getAllPackagePictures()).hasSize(1);
                assertThat(header.getParagraphs().getFirst().getStyle()).isEqualTo("Heading1");
            });
            assertThat(word.getFooterList())
                    .singleElement()
                    .satisfies(footer -> assertThat(footer.getText()).contains("Foot of the body", "Page "));
        }
    }

    @Test
    void aFooterThatHasPageNumbersGetsNoOthers() throws Exception {
        TemplateFile numbered = TemplateFile.withLetterhead()
                .footer("<w:p><w:fldSimple w:instr=\" PAGE \"><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p>");

        assertThat(parts(numbered).get("word/footer1.xml").select("w|instrText"))
                .isEmpty();
    }

    @Test
    void theBoardsEditionSaysOnEveryPageThatItIsNotForPublication() throws Exception {
        Map<String, Document> parts = DocxChecker.parts(docx(
                SamplePapers.everything(),
                withFirstPage(TemplateFile.withLetterhead()),
                SamplePapers.EDITION.ofBoard()));

        assertThat(parts.get("word/header1.xml").text()).contains("Not for publication", "Letterhead");
        assertThat(parts.get("word/header2.xml").text()).contains("Not for publication");
        assertThat(parts.get("word/document.xml").select("w|sectPr").first().select("> w|headerReference"))
                .hasSize(2);
    }

    private static TemplateFile withFirstPage(TemplateFile template) throws Exception {
        String text =
                DocxChecker.parts(template.bytes()).get("word/document.xml").outerHtml();
        return template.with(
                "word/document.xml",
                text.replace("</w:sectPr>", "<w:titlePg/></w:sectPr>").getBytes());
    }

    private static Map<String, Document> parts(TemplateFile template) throws Exception {
        return DocxChecker.parts(docx(SamplePapers.everything(), template, SamplePapers.EDITION));
    }

    private static byte[] docx(ReportDocument paper, TemplateFile template, Edition edition) {
        return PaperDocx.of(paper, edition, List.of(), CHARTS, WordTemplate.of(template.bytes()));
    }
}
