package uk.muster.scrutiny;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import uk.muster.organisation.OrganisationService;
import uk.muster.publication.PublicationService;
import uk.muster.publication.SnapshotSummary;
import uk.muster.report.DocumentJson;
import uk.muster.report.Linking;
import uk.muster.report.PaperWords;

/** The page beside a published paper: without account, cookie or session, as all the public site. Decision 0132. */
@Controller
class PublicQuestionsController {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
    private static final CacheControl BRIEFLY =
            CacheControl.maxAge(Duration.ofMinutes(1)).cachePublic();

    private final PublicationService publication;
    private final PublicQuestions questions;
    private final OrganisationService organisation;
    private final ITemplateEngine engine;

    PublicQuestionsController(
            PublicationService publication,
            PublicQuestions questions,
            OrganisationService organisation,
            ITemplateEngine engine) {
        this.publication = publication;
        this.questions = questions;
        this.organisation = organisation;
        this.engine = engine;
    }

    @GetMapping("/published/{slug}/{label}/questions")
    ResponseEntity<byte[]> questions(@PathVariable String slug, @PathVariable String label) {
        return publication.summary(slug, label).map(this::page).orElseGet(this::notFound);
    }

    private ResponseEntity<byte[]> page(SnapshotSummary paper) {
        String html = render(
                "published/questions",
                Map.of(
                        "body", organisation.body().name(),
                        "office", organisation.body().shortName(),
                        "paper", paper,
                        "questions", questions.beside(paper.id())));
        return ResponseEntity.ok()
                .contentType(HTML)
                .cacheControl(BRIEFLY)
                .eTag("W/\"" + DocumentJson.sha256(html) + "\"")
                .body(html.getBytes(StandardCharsets.UTF_8));
    }

    private ResponseEntity<byte[]> notFound() {
        String html =
                render("published/not-found", Map.of("body", organisation.body().name()));
        return ResponseEntity.status(HttpStatus.NOT_FOUND)
                .contentType(HTML)
                .cacheControl(CacheControl.noStore())
                .body(html.getBytes(StandardCharsets.UTF_8));
    }

    private String render(String template, Map<String, Object> model) {
        Context context = new Context(Locale.UK, model);
        context.setVariable("words", new PaperWords(Linking.OWN_PAGE));
        return engine.process(template, context);
    }
}
