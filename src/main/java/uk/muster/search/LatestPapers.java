package uk.muster.search;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import uk.muster.publication.PublicationService;
import uk.muster.publication.SnapshotSummary;

/** Published papers, each in the edition that counts: what a correction replaced is not found. Everybody may read them. */
@Component
class LatestPapers {

    private final PublicationService publication;

    LatestPapers(PublicationService publication) {
        this.publication = publication;
    }

    /** The newest meeting first. */
    List<SnapshotSummary> all() {
        List<SnapshotSummary> published = publication.published();
        Map<String, SnapshotSummary> latest = published.stream()
                .collect(Collectors.toMap(
                        SnapshotSummary::slug,
                        Function.identity(),
                        (one, other) -> one.publishedAt().isBefore(other.publishedAt()) ? other : one));
        return published.stream()
                .filter(paper -> paper.equals(latest.get(paper.slug())))
                .toList();
    }
}
