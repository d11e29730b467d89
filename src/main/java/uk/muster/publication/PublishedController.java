package uk.muster.publication;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import uk.muster.organisation.OrganisationService;
import uk.muster.picture.Picture;
import uk.muster.publication.rendering.Edition;
import uk.muster.publication.rendering.FileKind;
import uk.muster.publication.rendering.PaperFile;
import uk.muster.publication.rendering.SiteCard;
import uk.muster.site.PublicController;
import uk.muster.site.PublicSite;

/**
 * The public site: everybody reads it, without account, cookie or session. Every path below it is answered here, if only
 * with "not found": none may reach Vaadin, which would start a session. Decision 0085.
 */
@PublicController
@RequestMapping("/published")
class PublishedController {

    private static final CacheControl LONGER =
            CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic();

    private final PublicationService publication;
    private final SnapshotFiles files;
    private final PublicSite site;
    private final OrganisationService organisation;
    private final SiteCard card;

    PublishedController(
            PublicationService publication,
            SnapshotFiles files,
            PublicSite site,
            OrganisationService organisation,
            SiteCard card) {
        this.publication = publication;
        this.files = files;
        this.site = site;
        this.organisation = organisation;
        this.card = card;
    }

    @GetMapping({"", "/"})
    ResponseEntity<byte[]> list() {
        List<SnapshotSummary> papers = publication.published();
        Map<LocalDate, List<SnapshotSummary>> meetings = papers.stream()
                .collect(Collectors.groupingBy(SnapshotSummary::meetingOn, LinkedHashMap::new, Collectors.toList()));
        Map<SnapshotSummary, String> changes = new HashMap<>();
        papers.forEach(paper ->
                PaperBefore.of(paper, papers).ifPresent(before -> changes.put(paper, paper.changesSince(before))));
        return site.page("published/list", Map.of("meetings", meetings, "changes", changes));
    }

    @GetMapping("/accessibility")
    ResponseEntity<byte[]> accessibility() {
        return site.page("published/accessibility", Map.of());
    }

    @GetMapping("/card.png")
    ResponseEntity<byte[]> card() {
        return answer(card.of(organisation.body().name()));
    }

    @GetMapping("/{slug}/{label}")
    ResponseEntity<byte[]> paper(@PathVariable String slug, @PathVariable String label) {
        return publication
                .html(slug, label)
                .map(page -> PublicSite.answer(page, PublicSite.HTML, LONGER))
                .orElseGet(this::notFound);
    }

    @GetMapping("/{slug}/{label}.json")
    ResponseEntity<byte[]> json(@PathVariable String slug, @PathVariable String label) {
        return publication
                .json(slug, label)
                .map(page -> PublicSite.answer(page, MediaType.APPLICATION_JSON, LONGER))
                .orElseGet(this::notFound);
    }

    @GetMapping("/{slug}/{label}.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable String slug, @PathVariable String label) {
        return file(slug, label, FileKind.PDF);
    }

    @GetMapping("/{slug}/{label}.docx")
    ResponseEntity<byte[]> docx(@PathVariable String slug, @PathVariable String label) {
        return file(slug, label, FileKind.DOCX);
    }

    @GetMapping("/{slug}/{label}.txt")
    ResponseEntity<byte[]> text(@PathVariable String slug, @PathVariable String label) {
        return file(slug, label, FileKind.TEXT);
    }

    @GetMapping("/{slug}/{label}/pictures/{name}")
    ResponseEntity<byte[]> picture(@PathVariable String slug, @PathVariable String label, @PathVariable String name) {
        return files.picture(slug, label, name).map(PublishedController::answer).orElseGet(this::notFound);
    }

    @GetMapping("/**")
    ResponseEntity<byte[]> notFound() {
        return site.notFound();
    }

    private ResponseEntity<byte[]> file(String slug, String label, FileKind kind) {
        String name = new Edition(slug, label, Instant.EPOCH).fileName(kind.ending());
        return files.file(slug, label, kind).map(file -> answer(file, name)).orElseGet(this::notFound);
    }

    /** Its name is made of its bytes, and so is its tag. */
    private static ResponseEntity<byte[]> answer(Picture picture) {
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf(picture.type()))
                .cacheControl(LONGER)
                .eTag("\"" + picture.name() + "\"")
                .body(picture.content());
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
}
