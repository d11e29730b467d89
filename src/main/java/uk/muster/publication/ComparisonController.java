package uk.muster.publication;

import java.util.Map;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import uk.muster.site.PublicController;
import uk.muster.site.PublicSite;

/** What changed between two published papers, for everybody; no script, no cookie, as all the public site. */
@PublicController
class ComparisonController {

    private final PublicationService publication;
    private final PublicSite site;

    ComparisonController(PublicationService publication, PublicSite site) {
        this.publication = publication;
        this.site = site;
    }

    /** @param columns "one" for a single column; side by side otherwise */
    @GetMapping("/published/{slug}/{label}/changes-since/{otherSlug}/{otherLabel}")
    ResponseEntity<byte[]> changes(
            @PathVariable String slug,
            @PathVariable String label,
            @PathVariable String otherSlug,
            @PathVariable String otherLabel,
            @RequestParam(defaultValue = "two") String columns) {
        Optional<SnapshotSummary> after = publication.summary(slug, label);
        Optional<SnapshotSummary> before = publication.summary(otherSlug, otherLabel);
        return before.isPresent() && after.isPresent()
                ? page(before.get(), after.get(), !columns.equals("one"))
                : site.notFound();
    }

    private ResponseEntity<byte[]> page(SnapshotSummary before, SnapshotSummary after, boolean sideBySide) {
        PaperComparison comparison =
                PaperComparison.between(publication.document(before.id()), publication.document(after.id()));
        return site.page(
                "published/changes",
                Map.of("before", before, "after", after, "comparison", comparison, "sideBySide", sideBySide));
    }
}
