package uk.muster.decision;

import java.util.List;
import org.springframework.stereotype.Component;
import uk.muster.site.SitePage;
import uk.muster.site.SitePart;
import uk.muster.text.Dates;

/** Brings signed notices into the public site's feed and sitemap. */
@Component
class DecisionPages implements SitePart {

    private final PublicDecisionRepository notices;

    DecisionPages(PublicDecisionRepository notices) {
        this.notices = notices;
    }

    @Override
    public List<SitePage> pages() {
        return notices.rows().stream()
                .map(PublicRow::line)
                .map(line -> new SitePage(
                        line.number().address(), line.name(), "Signed " + Dates.day(line.signedOn()), line.signedAt()))
                .toList();
    }
}
