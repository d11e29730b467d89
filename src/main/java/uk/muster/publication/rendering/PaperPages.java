package uk.muster.publication.rendering;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import uk.muster.report.Linking;
import uk.muster.report.ReportDocument;
import uk.muster.site.SitePages;
import uk.muster.text.PictureMarkdown;

/** Renders a paper as a page. */
@Component
public class PaperPages {

    private final SitePages pages;
    private final String printStyle;

    PaperPages(SitePages pages, @Value("classpath:print/paper.css") Resource printStyle) throws IOException {
        this.pages = pages;
        this.printStyle = printStyle.getContentAsString(StandardCharsets.UTF_8);
    }

    /** @param files what the page offers for download */
    public String paper(ReportDocument document, Edition edition, List<PaperFile> files) {
        List<Download> downloads = Download.of(document, edition, files);
        return pages.render(
                "published/paper",
                Map.of("document", document, "edition", edition, "downloads", downloads),
                Linking.OWN_PAGE.withPictures(edition.pictures()));
    }

    /** The paper on sheets, for whoever makes a PDF of it. */
    String print(ReportDocument document, Edition edition) {
        return pages.render(
                "published/print",
                Map.of("document", document, "edition", edition, "style", printStyle),
                Linking.OWN_PAGE.withPictures(PictureMarkdown.SCHEME));
    }
}
