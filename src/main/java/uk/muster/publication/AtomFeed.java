package uk.muster.publication;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import uk.muster.site.SitePage;
import uk.muster.text.Dates;
import uk.muster.text.XmlText;

/** The feed of what is published (RFC 4287): each edition of a paper an entry, and each other page, the newest first. */
record AtomFeed(String address, String body) {

    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

    String of(List<SnapshotSummary> papers, List<SitePage> others) {
        List<SitePage> pages = Stream.concat(papers.stream().map(AtomFeed::page), others.stream())
                .sorted(Comparator.comparing(SitePage::publishedAt).reversed())
                .toList();
        return XmlText.document("feed", NAMESPACE, feed -> {
            feed.text("id", address + "/published")
                    .text("title", "Published papers – " + body)
                    .text("updated", updated(pages).toString())
                    .element("author", author -> author.text("name", body))
                    .element(
                            "link",
                            link -> link.attribute("rel", "self").attribute("href", address + "/published/feed.atom"))
                    .element("link", link -> link.attribute("href", address + "/published"));
            pages.forEach(page -> feed.element("entry", entry -> entry(entry, page)));
        });
    }

    private static SitePage page(SnapshotSummary paper) {
        return new SitePage(paper.address(), paper.title(), summary(paper), paper.publishedAt());
    }

    private static String summary(SnapshotSummary paper) {
        String edition = "Meeting of " + Dates.day(paper.meetingOn()) + ", edition " + paper.label();
        return paper.note().isEmpty() ? edition : edition + ". " + paper.note();
    }

    private void entry(XmlText entry, SitePage page) {
        String place = address + page.address();
        String published = page.publishedAt().toString();
        entry.text("id", place)
                .text("title", page.title())
                .text("published", published)
                .text("updated", published)
                .element("link", link -> link.attribute("href", place))
                .text("summary", page.summary());
    }

    private static Instant updated(List<SitePage> pages) {
        return pages.stream().findFirst().map(SitePage::publishedAt).orElse(Instant.EPOCH);
    }
}
