package uk.muster.publication.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class PrintablePageTest {

    private static final PdfFonts FONTS = new PdfFonts();

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "<a href='#p4'>paragraph 4</a>. Then; paragraph 4.; span",
                "<a href='#p4'>paragraphs 4–9</a>), then; paragraphs 4–9),; span",
                "<a href='#p4'>paragraph 4</a> says; paragraph 4; p",
                "<a href='#p4'>a reference of more words than fit</a>.; a reference of more words than fit.; p",
                "<a href='https://example.org'>paragraph 4</a>.; paragraph 4.; p"
            })
    void aReferenceAndTheMarkBehindItStayTogether(String words, String together, String parent) {
        Document page = PrintablePage.of("<div class='paper'><p>See " + words + "</p></div>", FONTS)
                .toW3c();

        Element around = (Element) page.getElementsByTagName("a").item(0).getParentNode();
        assertThat(around.getLocalName()).isEqualTo(parent);
        assertThat(around.getTextContent()).contains(together);
        assertThat(page.getElementsByTagName("p").item(0).getTextContent())
                .isEqualTo("See " + words.replaceAll("<[^>]+>", ""));
    }
}
