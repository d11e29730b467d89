package uk.muster.publication.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import uk.muster.site.TestPages;

class PaperPagesTest {

    @Test
    void namesTheWholeAddressOfItsPictureIfTheServerKnowsItsOwn() throws IOException {
        assertThat(page("https://muster.example", SamplePapers.EDITION))
                .contains("<meta property=\"og:image\" content=\"https://muster.example/published/card.png\">")
                .contains("og:image:alt", "twitter:card")
                .doesNotContain("og:url");
        assertThat(page("http://localhost:8080", SamplePapers.EDITION)).doesNotContain("og:image", "twitter:card");
    }

    @Test
    void theBoardsEditionNamesNone() throws IOException {
        assertThat(page("https://muster.example", SamplePapers.EDITION.ofBoard()))
                .doesNotContain("og:image", "card.png");
    }

    private static String page(String address, Edition edition) throws IOException {
        return new PaperPages(TestPages.create(address), new ClassPathResource("print/paper.css"))
                .paper(SamplePapers.everything(), edition, List.of());
    }
}
