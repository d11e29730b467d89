package uk.muster.publication;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import uk.muster.site.PublicController;
import uk.muster.site.PublicSite;
import uk.muster.text.CsvTable;

/** Papers for programs: statuses as a table, and what describes this and the rest. Decision 0161. */
@PublicController
class OpenDataController {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final MediaType SCHEMA = new MediaType("application", "schema+json");

    private final PublicationService publication;
    private final PublicSite site;
    private final String description;
    private final String schema;

    OpenDataController(
            PublicationService publication,
            PublicSite site,
            @Value("classpath:open-data/openapi.json") Resource description,
            @Value("classpath:open-data/schema.json") Resource schema)
            throws IOException {
        this.publication = publication;
        this.site = site;
        this.description = description.getContentAsString(StandardCharsets.UTF_8);
        this.schema = schema.getContentAsString(StandardCharsets.UTF_8);
    }

    @GetMapping("/published/{slug}/{label}/statuses.csv")
    ResponseEntity<byte[]> statuses(@PathVariable String slug, @PathVariable String label) {
        return publication
                .summary(slug, label)
                .map(paper -> StatusTable.of(publication.document(paper.id())))
                .map(rows -> site.file(CsvTable.write(rows), CSV))
                .orElseGet(site::notFound);
    }

    @GetMapping("/published/openapi.json")
    ResponseEntity<byte[]> description() {
        return site.file(description, MediaType.APPLICATION_JSON);
    }

    @GetMapping("/published/schema.json")
    ResponseEntity<byte[]> schema() {
        return site.file(schema, SCHEMA);
    }
}
