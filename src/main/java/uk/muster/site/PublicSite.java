package uk.muster.site;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import uk.muster.organisation.Body;
import uk.muster.organisation.OrganisationService;

/** Makes the answers of the public site, for each feature that has a page there: all alike in head, caching and tag. */
@Component
public class PublicSite {

    public static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
    private static final CacheControl BRIEFLY =
            CacheControl.maxAge(Duration.ofMinutes(1)).cachePublic();

    private final SitePages pages;
    private final SiteAddress address;
    private final OrganisationService organisation;
    private final KeptPages kept;
    private final List<Gone> gone;
    private final HttpServletRequest request;

    /** @param request the one that is being answered, whichever that is */
    PublicSite(
            SitePages pages,
            SiteAddress address,
            OrganisationService organisation,
            KeptPages kept,
            List<Gone> gone,
            HttpServletRequest request) {
        this.pages = pages;
        this.address = address;
        this.organisation = organisation;
        this.kept = kept;
        this.gone = gone;
        this.request = request;
    }

    /** A page that is rendered at each request; its template knows its address, the body's name and how to reach it. */
    public ResponseEntity<byte[]> page(String template, Map<String, ?> model) {
        Map<String, Object> known = new HashMap<>(model);
        address.of(request.getRequestURI()).ifPresent(url -> known.put("url", url));
        address.card().ifPresent(card -> known.put("card", card));
        return file(render(template, known), HTML);
    }

    /** Something else that is made at each request. */
    public ResponseEntity<byte[]> file(String content, MediaType type) {
        return answer(FrozenPage.of(content), type, BRIEFLY);
    }

    /** Nothing is there; or no longer, and then the reader is told why. */
    public ResponseEntity<byte[]> notFound() {
        return gone.stream()
                .flatMap(known -> known.at(request.getRequestURI()).stream())
                .findFirst()
                .map(notice -> without(HttpStatus.GONE, notice.template(), notice.model()))
                .orElseGet(() -> without(HttpStatus.NOT_FOUND, "published/not-found", Map.of()));
    }

    /** Belongs to a transaction that takes something from public reach: no page that was kept outlives it. Decision 0160. */
    public void forgetOnceStored() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                kept.forget();
            }
        });
    }

    private ResponseEntity<byte[]> without(HttpStatus status, String template, Map<String, ?> model) {
        return ResponseEntity.status(status)
                .contentType(HTML)
                .cacheControl(CacheControl.noStore())
                .body(bytes(render(template, model)));
    }

    /** The tag is a weak one: Tomcat compresses nothing that bears a strong one. Decision 0085. */
    public static ResponseEntity<byte[]> answer(FrozenPage page, MediaType type, CacheControl caching) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(caching)
                .eTag("W/\"" + page.etag() + "\"")
                // "1.0" at the end of an address is not a kind of file, which Spring would name "f.txt"
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline")
                .body(bytes(page.content()));
    }

    private String render(String template, Map<String, ?> model) {
        Body body = organisation.body();
        Map<String, Object> known = new HashMap<>(model);
        known.put("body", body.name());
        known.put("contact", body.contact());
        return pages.render(template, known);
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
