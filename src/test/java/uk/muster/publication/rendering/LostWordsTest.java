package uk.muster.publication.rendering;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;
import uk.muster.report.ReportDocument;
import uk.muster.report.ReportRefused;
import uk.muster.site.TestPages;

class LostWordsTest {

    private static final PdfFonts FONTS = new PdfFonts();
    private static PaperPages pages;
    private static PaperPdf renderer;

    @BeforeAll
    static void prepare() throws IOException {
        pages = new PaperPages(TestPages.create(), new ClassPathResource("print/paper.css"));
        renderer = new PaperPdf(pages, FONTS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "It rose by 5 per cent.; It rose by 5 per.",
                "It rose.; It ros.",
                "1. one\\n2. two; 1. one\\n3. ",
                "| A | B |\\n|---|---|\\n| 1 | 2 |; | A | B |\\n|---|---|\\n| 1 | |",
                "It rose^[In May.].; It rose."
            })
    void aPdfThatLacksWordsIsRefusedWithTheirPlace(String said, String drawn) {
        assertThatThrownBy(() -> compare(paper(said), paper(drawn)))
                .isInstanceOf(ReportRefused.class)
                .hasMessageContaining("all the words of paragraph 3:");
    }

    @Test
    void aPdfThatShowsThemInAnotherOrderIsRefused() {
        assertThatThrownBy(() -> compare(SamplePapers.of("First.", "Last."), SamplePapers.of("Last.", "First.")))
                .hasMessageContaining("all the words of paragraph 2:");
    }

    @Test
    void whatReachesBeyondTheColumnIsLost() {
        assertThatThrownBy(() -> renderer.of(
                        SamplePapers.of("> ".repeat(16)
                                + "|%s\n".formatted("Neighbourhood |".repeat(15))
                                + "> ".repeat(16)
                                + "|%s\n".formatted("---|".repeat(15))),
                        SamplePapers.EDITION,
                        List.of()))
                .isInstanceOf(ReportRefused.class)
                .hasMessageContaining("all the words of paragraph 2:");
    }

    @Test
    void aLittlePictureBesideAWordTooWideForItsColumnIsShown() {
        assertThatCode(() -> renderer.of(
                        paper("| | Where |\n|---|---|\n| \uD83D\uDFE2 | https://example.org/%s |"
                                .formatted("a".repeat(120))),
                        SamplePapers.EDITION,
                        List.of()))
                .doesNotThrowAnyException();
    }

    @Test
    void aPdfOfTheVeryWordsIsNotRefused() {
        assertThatCode(() -> compare(SamplePapers.everything(), SamplePapers.everything()))
                .doesNotThrowAnyException();
    }

    private static ReportDocument paper(String paragraph) {
        return SamplePapers.of("Before.", paragraph.replace("\\n", "\n"), "Behind.");
    }

    private static void compare(ReportDocument said, ReportDocument drawn) throws IOException {
        PrintablePage page = PrintablePage.of(pages.print(said, SamplePapers.EDITION), FONTS);
        LostWords.refuse(page.words(), renderer.of(drawn, SamplePapers.EDITION, List.of()));
    }
}
