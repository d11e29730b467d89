package uk.muster.decision;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.muster.publication.PaperHeading;
import uk.muster.publication.SnapshotId;
import uk.muster.site.SitePages;

/** Says above a published paper which public notices approve it. */
@Component
class PaperNotices implements PaperHeading {

    private final PublicDecisionRepository notices;
    private final SitePages pages;

    PaperNotices(PublicDecisionRepository notices, SitePages pages) {
        this.notices = notices;
        this.pages = pages;
    }

    @Override
    public Optional<String> above(SnapshotId paper) {
        List<PublicLine> lines =
                notices.approving(paper.value()).stream().map(PublicRow::line).toList();
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(pages.render("published/approved", Map.of("lines", lines)));
    }
}
