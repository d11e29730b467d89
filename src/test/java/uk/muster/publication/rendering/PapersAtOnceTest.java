package uk.muster.publication.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import uk.muster.report.ReportDocument;
import uk.muster.site.TestPages;
import uk.muster.testing.PdfChecker;

class PapersAtOnceTest {

    @Test
    void papersThatAreMadeAtOnceShareTheirFontsWithoutHarm() throws Exception {
        PaperPdf renderer = new PaperPdf(
                new PaperPages(TestPages.create(), new ClassPathResource("print/paper.css")), new PdfFonts());
        List<ReportDocument> papers = Stream.of(SamplePapers.everything(), SamplePapers.charts(), SamplePapers.noted())
                .toList();
        List<String> alone =
                papers.stream().map(paper -> words(renderer, paper)).toList();

        try (ExecutorService threads = Executors.newFixedThreadPool(papers.size())) {
            List<Future<String>> together = papers.stream()
                    .map(paper -> threads.submit(() -> words(renderer, paper)))
                    .toList();
            for (int number = 0; number < papers.size(); number++) {
                assertThat(together.get(number).get()).isEqualTo(alone.get(number));
            }
        }
    }

    private static String words(PaperPdf renderer, ReportDocument paper) {
        try {
            return PdfChecker.taggedWordsOf(renderer.of(paper, SamplePapers.EDITION, List.of()));
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
