package uk.muster.publication;

import java.time.Instant;
import java.util.List;
import uk.muster.site.SitePage;
import uk.muster.text.XmlText;

/** The site's pages as search engines want them (sitemaps.org). */
record SiteMap(String address) {

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    String of(List<SnapshotSummary> papers, List<SitePage> others) {
        return XmlText.document("urlset", NAMESPACE, pages -> {
            List.of("/published", "/published/areas", "/published/decisions", "/published/accessibility")
                    .forEach(page -> pages.element("url", url -> url.text("loc", address + page)));
            papers.forEach(paper -> url(pages, paper.address(), paper.publishedAt()));
            others.forEach(page -> url(pages, page.address(), page.publishedAt()));
        });
    }

    private void url(XmlText pages, String page, Instant published) {
        pages.element("url", url -> url.text("loc", address + page).text("lastmod", published.toString()));
    }
}
