package uk.muster.publication;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import uk.muster.organisation.OrganisationService;
import uk.muster.site.PublicController;
import uk.muster.site.PublicSite;
import uk.muster.site.SitePage;
import uk.muster.site.SitePart;

/** Leads feed readers and search engines to what is published, and these away from the workspace. */
@PublicController
class SignpostController {

    private static final MediaType ATOM = new MediaType(MediaType.APPLICATION_ATOM_XML, StandardCharsets.UTF_8);
    private static final MediaType XML = new MediaType(MediaType.APPLICATION_XML, StandardCharsets.UTF_8);
    private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

    private static final String ROBOTS = """
            User-agent: *
            Allow: /published
            Allow: /styles/
            Disallow: /published/search
            Disallow: /
            Sitemap: %s/sitemap.xml
            """;

    private final PublicationService publication;
    private final OrganisationService organisation;
    private final PublicSite site;
    private final List<SitePart> parts;
    private final String address;

    SignpostController(
            PublicationService publication,
            OrganisationService organisation,
            PublicSite site,
            List<SitePart> parts,
            @Value("${muster.address}") String address) {
        this.publication = publication;
        this.organisation = organisation;
        this.site = site;
        this.parts = parts;
        this.address = address;
    }

    @GetMapping("/published/feed.atom")
    ResponseEntity<byte[]> feed() {
        String body = organisation.body().name();
        return site.file(new AtomFeed(address, body).of(publication.published(), others()), ATOM);
    }

    @GetMapping("/sitemap.xml")
    ResponseEntity<byte[]> sitemap() {
        return site.file(new SiteMap(address).of(publication.published(), others()), XML);
    }

    @GetMapping("/robots.txt")
    ResponseEntity<byte[]> robots() {
        return site.file(ROBOTS.formatted(address), TEXT);
    }

    private List<SitePage> others() {
        return parts.stream().flatMap(part -> part.pages().stream()).toList();
    }
}
