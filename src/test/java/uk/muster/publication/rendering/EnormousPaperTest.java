package uk.muster.publication.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import uk.muster.report.ReportDocument;
import uk.muster.site.TestPages;
import uk.muster.testing.DocxChecker;
import uk.muster.testing.PaperInWords;
import uk.muster.testing.PdfChecker;

class EnormousPaperTest {

    /** Ten make 600 paragraphs, 60 charts and 40 tables, which take a minute: {@code -Dmuster.paper.objectives=10}. */
    private static final int OBJECTIVES = Integer.getInteger("muster.paper.objectives", 2);

    @Test
    void aPaperAsLargeAsTheyComeKeepsToTheStandardsAndSaysEverythingInItsOrder() throws Exception {
        ReportDocument paper = SamplePapers.enormous(OBJECTIVES);
        String words = PaperInWords.of(paper);
        PdfFonts fonts = new PdfFonts();
        PaperPages pages = new PaperPages(TestPages.create(), new ClassPathResource("print/paper.css"));

        byte[] pdf = new PaperPdf(pages, fonts).of(paper, SamplePapers.EDITION, List.of());
        byte[] docx = PaperDocx.of(paper, SamplePapers.EDITION, List.of(), new ChartPictures(fonts));

        assertThat(PdfChecker.problemsOf(pdf)).isEmpty();
        assertThat(PdfChecker.taggedWordsOf(pdf)).endsWith(words);
        assertThat(DocxChecker.problemsOf(docx)).isEmpty();
        assertThat(DocxChecker.wordsOf(docx)).isEqualTo(words);
    }
}
