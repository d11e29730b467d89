package uk.muster.publication.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
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
                TemplateFile.duplex(font()),
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
    void theBoardsEditionSaysOnFirstEvenAndOddPagesThatItIsNotForPublication() throws Exception {
        Map<String, Document> parts = DocxChecker.parts(
                docx(SamplePapers.everything(), TemplateFile.duplex(font()), SamplePapers.EDITION.ofBoard()));

        assertThat(List.of("default", "first", "even"))
                .allSatisfy(pages -> assertThat(shown(parts, "header", pages)).startsWith("Not for publication"));
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

    @Test
    void firstEvenAndOddPagesHaveTheHeadsAndFeetThatTheTemplateGivesThem() throws Exception {
        Map<String, Document> parts = parts(TemplateFile.duplex(font()));

        Document text = parts.get("word/document.xml");
        assertThat(text.select("w|sectPr").first().select("> w|titlePg")).hasSize(1);
        assertThat(text.select("w|sectPr").last().select("> w|titlePg")).isEmpty();
        assertThat(shown(parts, "header", "first")).isEqualTo("Head of first");
        assertThat(shown(parts, "footer", "first")).isEqualTo("Foot of first");
        assertThat(shown(parts, "header", "even")).isEqualTo("Head of even");
        assertThat(shown(parts, "footer", "even")).startsWith("Foot of even").contains("Page");
        assertThat(shown(parts, "header", "default")).isEqualTo("Head of default");
        assertThat(shown(parts, "footer", "default"))
                .startsWith("Foot of default")
                .contains("Page");
        assertThat(parts.get("word/settings.xml").select("w|evenAndOddHeaders, w|mirrorMargins"))
                .hasSize(2);
    }

    @Test
    void headsOfEvenPagesThatTheTemplateDoesNotShowStayThere() throws Exception {
        Map<String, Document> parts = parts(TemplateFile.duplex(font()).settings("<w:evenAndOddHeaders w:val=\"0\"/>"));

        assertThat(parts.get("word/document.xml").select("[w:type=even]")).isEmpty();
        assertThat(parts.get("word/settings.xml").select("w|evenAndOddHeaders")).isEmpty();
        assertThat(parts.values()).noneSatisfy(part -> assertThat(part.text()).contains("of even"));
    }

    @Test
    void evenPagesWithoutAnythingOfTheirOwnAreStillNumbered() throws Exception {
        Map<String, Document> parts = parts(TemplateFile.withLetterhead()
                .with(
                        "word/_rels/document.xml.rels",
                        TemplateFile.relations(TemplateFile.relation("s", "styles", "styles.xml")
                                + TemplateFile.relation("e", "settings", "settings.xml")
                                + TemplateFile.relation("h", "header", "header7.xml")
                                + TemplateFile.relation("f", "footer", "footer7.xml")))
                .settings("<w:evenAndOddHeaders/>"));

        assertThat(shown(parts, "footer", "even")).contains("Page");
    }

    @Test
    void anEmbeddedFontComesAlongAsItIs() throws Exception {
        byte[] docx = docx(SamplePapers.everything(), TemplateFile.duplex(font()), SamplePapers.EDITION);

        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(docx))) {
            PackagePart table = word.getPackage().getPart(PackagingURIHelper.createPartName("/word/fontTable.xml"));
            PackageRelationship relationship = table.getRelationships().getRelationship(0);
            PackagePart font = table.getRelatedPart(relationship);
            assertThat(font.getContentType()).isEqualTo("application/vnd.openxmlformats-officedocument.obfuscatedFont");
            assertThat(font.getInputStream()).hasBinaryContent(TemplateFile.veiled(font()));
            Document fonts = DocxChecker.parts(docx).get("word/fontTable.xml");
            assertThat(fonts.select("w|font[w:name=House Face] > w|embedRegular")
                            .attr("r:id"))
                    .isEqualTo(relationship.getId());
        }
        assertThat(DocxChecker.parts(docx).get("word/settings.xml").select("w|embedTrueTypeFonts"))
                .hasSize(1);
    }

    /** What stands at the head or foot of these pages. */
    private static String shown(Map<String, Document> parts, String kind, String pages) {
        String id = parts.get("word/document.xml")
                .select("w|sectPr")
                .first()
                .select("w|" + kind + "Reference[w:type=" + pages + "]")
                .attr("r:id");
        String target = parts.get("word/_rels/document.xml.rels")
                .select("[Id=" + id + "]")
                .attr("Target");
        return parts.get("word/" + target.replace("/word/", "")).select("w|t").text();
    }

    private static byte[] font() {
        try (InputStream font = TemplatedDocxTest.class.getResourceAsStream("/liberation/LiberationMono-Regular.ttf")) {
            return font.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
