package uk.muster.transparency;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import tools.jackson.databind.json.JsonMapper;
import uk.muster.site.PublicController;
import uk.muster.site.PublicSite;
import uk.muster.verify.Checkpoint;
import uk.muster.verify.Consistency;

/** What everybody needs to check a paper, and an auditor to check the log: read without account or cookie. */
@PublicController
@RequestMapping("/published")
class LogController {

    private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);
    private static final MediaType JAR = new MediaType("application", "java-archive");
    private static final String VERIFIER = "muster-verify.jar";

    private final TransparencyLog log;
    private final PublicSite site;
    private final JsonMapper json;
    private final byte[] verifier;

    LogController(
            TransparencyLog log,
            PublicSite site,
            JsonMapper json,
            @Value("classpath:verifier/" + VERIFIER) Resource verifier)
            throws IOException {
        this.log = log;
        this.site = site;
        this.json = json;
        this.verifier = verifier.getContentAsByteArray();
    }

    @GetMapping("/{slug}/{label}/verify")
    ResponseEntity<byte[]> verify(@PathVariable String slug, @PathVariable String label) {
        return log.paper(slug + "/" + label)
                .map(paper -> site.page(
                        "published/verify",
                        Map.of("slug", slug, "label", label, "text", paper.text(), "proof", paper.proof())))
                .orElseGet(site::notFound);
    }

    @GetMapping("/{slug}/{label}.tlog-proof")
    ResponseEntity<byte[]> proof(@PathVariable String slug, @PathVariable String label) {
        return log.paper(slug + "/" + label)
                .map(paper -> site.file(paper.text(), TEXT))
                .orElseGet(site::notFound);
    }

    @GetMapping("/log")
    ResponseEntity<byte[]> log() {
        return site.page(
                "published/log",
                Map.of(
                        "entries", log.entries().stream().map(LogLine::of).toList(),
                        "checkpoint", log.checkpoint().map(Checkpoint::toString).orElse(""),
                        "keys", log.keys()));
    }

    @GetMapping("/log/checkpoint")
    ResponseEntity<byte[]> checkpoint() {
        return log.checkpoint()
                .map(checkpoint -> site.file(checkpoint.toString(), TEXT))
                .orElseGet(site::notFound);
    }

    @GetMapping("/log/keys")
    ResponseEntity<byte[]> keys() {
        return site.file(log.keys().stream().map(key -> key + "\n").collect(Collectors.joining()), TEXT);
    }

    @GetMapping("/log/consistency/{from:\\d{1,9}}/{to:\\d{1,9}}")
    ResponseEntity<byte[]> consistency(@PathVariable int from, @PathVariable int to) {
        return log.consistency(from, to)
                .map(Consistency::toString)
                .map(proof -> site.file(proof, TEXT))
                .orElseGet(site::notFound);
    }

    /** The very lines that the tree is made of. */
    @GetMapping("/log/entries.json")
    ResponseEntity<byte[]> entries() {
        List<LogRow> rows = log.entries();
        return site.file(json.writeValueAsString(rows), MediaType.APPLICATION_JSON);
    }

    @GetMapping("/log/" + VERIFIER)
    ResponseEntity<byte[]> verifier() {
        return ResponseEntity.ok()
                .contentType(JAR)
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(VERIFIER)
                                .build()
                                .toString())
                .body(verifier);
    }
}
