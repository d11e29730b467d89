package uk.muster.publication;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import uk.muster.organisation.AreaView;
import uk.muster.organisation.OrganisationService;
import uk.muster.site.PublicController;
import uk.muster.site.PublicSite;

/** Shows a resident what the latest paper says of their area. */
@PublicController
class AreaController {

    private final PublicationService publication;
    private final OrganisationService organisation;
    private final PublicSite site;
    private final Clock clock;

    AreaController(PublicationService publication, OrganisationService organisation, PublicSite site, Clock clock) {
        this.publication = publication;
        this.organisation = organisation;
        this.site = site;
        this.clock = clock;
    }

    @GetMapping("/published/areas")
    ResponseEntity<byte[]> areas() {
        return site.page("published/areas", Map.of("areas", open()));
    }

    @GetMapping("/published/areas/{code}")
    ResponseEntity<byte[]> area(@PathVariable String code) {
        return open().stream()
                .filter(area -> area.code().equals(code))
                .findFirst()
                .map(this::page)
                .orElseGet(site::notFound);
    }

    private ResponseEntity<byte[]> page(AreaView area) {
        List<AreaStanding> latest = publication.published().stream()
                .limit(1)
                .map(paper -> AreaStanding.of(area.code(), paper, publication.document(paper.id())))
                .toList();
        return site.page("published/area", Map.of("area", area.name(), "latest", latest));
    }

    private List<AreaView> open() {
        return organisation.areas(LocalDate.now(clock));
    }
}
