package uk.muster.publication;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import uk.muster.picture.Picture;
import uk.muster.publication.rendering.Edition;
import uk.muster.publication.rendering.FileKind;

/**
 * The board's editions, behind the workspace's door and never below {@code /published}: no cache keeps them, no search
 * engine lists them. Decision 0192.
 */
@Controller
@RequestMapping("/board-editions/{slug}")
class BoardEditionController {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final BoardEditionService editions;

    BoardEditionController(BoardEditionService editions) {
        this.editions = editions;
    }

    @GetMapping("/{label}")
    ResponseEntity<byte[]> page(@PathVariable String slug, @PathVariable String label) {
        return answer(editions.page(slug, label).map(BoardEditionController::bytes), HTML, name(slug, label, "html"));
    }

    @GetMapping("/{label}.json")
    ResponseEntity<byte[]> json(@PathVariable String slug, @PathVariable String label) {
        return answer(
                editions.document(slug, label).map(BoardEditionController::bytes),
                MediaType.APPLICATION_JSON,
                name(slug, label, "json"));
    }

    @GetMapping("/{label}.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable String slug, @PathVariable String label) {
        return file(slug, label, FileKind.PDF);
    }

    @GetMapping("/{label}.docx")
    ResponseEntity<byte[]> docx(@PathVariable String slug, @PathVariable String label) {
        return file(slug, label, FileKind.DOCX);
    }

    @GetMapping("/{label}.txt")
    ResponseEntity<byte[]> text(@PathVariable String slug, @PathVariable String label) {
        return file(slug, label, FileKind.TEXT);
    }

    @GetMapping("/{label}/pictures/{name}")
    ResponseEntity<byte[]> picture(@PathVariable String slug, @PathVariable String label, @PathVariable String name) {
        Optional<Picture> picture = editions.picture(slug, label, name);
        return answer(
                picture.map(Picture::content),
                picture.map(Picture::type).map(MediaType::valueOf).orElse(MediaType.ALL),
                name);
    }

    private ResponseEntity<byte[]> file(String slug, String label, FileKind kind) {
        return answer(editions.file(slug, label, kind), kind.type(), name(slug, label, kind.ending()));
    }

    private static ResponseEntity<byte[]> answer(Optional<byte[]> content, MediaType type, String name) {
        return content.map(bytes -> ResponseEntity.ok()
                        .contentType(type)
                        .cacheControl(CacheControl.noStore())
                        .header("X-Robots-Tag", "noindex, nofollow, noarchive")
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                ContentDisposition.inline()
                                        .filename(name)
                                        .build()
                                        .toString())
                        .body(bytes))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static String name(String slug, String label, String ending) {
        return new Edition(slug, label, Instant.EPOCH).ofBoard().fileName(ending);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
