package uk.muster.publication;

import java.util.List;

/** The site's pages as search engines want them (sitemaps.org). */
record SiteMap(String address) {

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    String of(List<SnapshotSummary> papers) {
        return XmlText.document("urlset", NAMESPACE, pages -> {
            List.of("/published", "/published/areas", "/published/accessibility")
                    .forEach(page -> pages.element("url", url -> url.text("loc", address + page)));
            papers.forEach(paper -> pages.element(
                    "url",
                    url -> url.text("loc", address + paper.address())
                            .text("lastmod", paper.publishedAt().toString())));
        });
    }
}
