package uk.muster.publication;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import uk.muster.organisation.OrganisationService;

/**
 * The public site: everybody reads it, without account, cookie or session. Every path below it is answered here, if only
 * with "not found": none may reach Vaadin, which would start a session. Decision 0085.
 */
@Controller
@RequestMapping("/published")
class PublishedController {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
    private static final CacheControl BRIEFLY =
            CacheControl.maxAge(Duration.ofMinutes(1)).cachePublic();
    private static final CacheControl LONGER =
            CacheControl.maxAge(Duration.ofHours(1)).cachePublic();

    private final PublicationService publication;
    private final SnapshotFiles files;
    private final OrganisationService organisation;
    private final PublishedPages pages;

    PublishedController(
            PublicationService publication,
            SnapshotFiles files,
            OrganisationService organisation,
            PublishedPages pages) {
        this.publication = publication;
        this.files = files;
        this.organisation = organisation;
        this.pages = pages;
    }

    @GetMapping({"", "/"})
    ResponseEntity<byte[]> list() {
        String html = pages.list(organisation.body().name(), publication.published());
        return answer(FrozenPage.of(html), HTML, BRIEFLY);
    }

    @GetMapping("/{slug}/{label}")
    ResponseEntity<byte[]> paper(@PathVariable String slug, @PathVariable String label) {
        return publication
                .html(slug, label)
                .map(page -> answer(page, HTML, LONGER))
                .orElseGet(this::notFound);
    }

    @GetMapping("/{slug}/{label}.json")
    ResponseEntity<byte[]> json(@PathVariable String slug, @PathVariable String label) {
        return publication
                .json(slug, label)
                .map(page -> answer(page, MediaType.APPLICATION_JSON, LONGER))
                .orElseGet(this::notFound);
    }

    @GetMapping("/{slug}/{label}.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable String slug, @PathVariable String label) {
        return file(slug, label, FileKind.PDF);
    }

    @GetMapping("/{slug}/{label}.txt")
    ResponseEntity<byte[]> text(@PathVariable String slug, @PathVariable String label) {
        return file(slug, label, FileKind.TEXT);
    }

    @GetMapping("/**")
    ResponseEntity<byte[]> notFound() {
        return ResponseEntity.status(HttpStatus.NOT_FOUND)
                .contentType(HTML)
                .cacheControl(CacheControl.noStore())
                .body(bytes(pages.notFound(organisation.body().name())));
    }

    private ResponseEntity<byte[]> file(String slug, String label, FileKind kind) {
        String name = new Edition(slug, label, Instant.EPOCH).fileName(kind.ending());
        return files.file(slug, label, kind).map(file -> answer(file, name)).orElseGet(this::notFound);
    }

    /** The tag is a weak one: Tomcat compresses nothing that bears a strong one. */
    private static ResponseEntity<byte[]> answer(FrozenPage page, MediaType type, CacheControl caching) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(caching)
                .eTag("W/\"" + page.etag() + "\"")
                .body(bytes(page.content()));
    }

    private static ResponseEntity<byte[]> answer(PaperFile file, String name) {
        return ResponseEntity.ok()
                .contentType(file.kind().type())
                .cacheControl(LONGER)
                .eTag("W/\"" + file.sha256() + "\"")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline().filename(name).build().toString())
                .body(file.content());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
