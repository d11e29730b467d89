package uk.muster.publication;

import java.time.Instant;
import java.util.List;
import uk.muster.text.Dates;

/** The feed of published papers (RFC 4287), each edition an entry, the newest meeting first. */
record AtomFeed(String address, String body) {

    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

    String of(List<SnapshotSummary> papers) {
        return XmlText.document("feed", NAMESPACE, feed -> {
            feed.text("id", address + "/published")
                    .text("title", "Published papers – " + body)
                    .text("updated", updated(papers).toString())
                    .element("author", author -> author.text("name", body))
                    .element(
                            "link",
                            link -> link.attribute("rel", "self").attribute("href", address + "/published/feed.atom"))
                    .element("link", link -> link.attribute("href", address + "/published"));
            papers.forEach(paper -> feed.element("entry", entry -> entry(entry, paper)));
        });
    }

    private void entry(XmlText entry, SnapshotSummary paper) {
        String page = address + paper.address();
        String published = paper.publishedAt().toString();
        entry.text("id", page)
                .text("title", paper.title())
                .text("published", published)
                .text("updated", published)
                .element("link", link -> link.attribute("href", page))
                .text("summary", "Meeting of " + Dates.day(paper.meetingOn()) + ", edition " + paper.label());
    }

    private static Instant updated(List<SnapshotSummary> papers) {
        return papers.stream()
                .map(SnapshotSummary::publishedAt)
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
    }
}
