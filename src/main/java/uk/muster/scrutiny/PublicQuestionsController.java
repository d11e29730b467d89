package uk.muster.scrutiny;

import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import uk.muster.organisation.OrganisationService;
import uk.muster.publication.PublicationService;
import uk.muster.publication.SnapshotSummary;
import uk.muster.site.PublicController;
import uk.muster.site.PublicSite;

/** The page beside a published paper: without account, cookie or session, as all the public site. Decision 0132. */
@PublicController
class PublicQuestionsController {

    private final PublicationService publication;
    private final PublicQuestions questions;
    private final OrganisationService organisation;
    private final PublicSite site;

    PublicQuestionsController(
            PublicationService publication,
            PublicQuestions questions,
            OrganisationService organisation,
            PublicSite site) {
        this.publication = publication;
        this.questions = questions;
        this.organisation = organisation;
        this.site = site;
    }

    @GetMapping("/published/{slug}/{label}/questions")
    ResponseEntity<byte[]> questions(@PathVariable String slug, @PathVariable String label) {
        return publication.summary(slug, label).map(this::page).orElseGet(site::notFound);
    }

    private ResponseEntity<byte[]> page(SnapshotSummary paper) {
        return site.page(
                "published/questions",
                Map.of(
                        "office", organisation.body().shortName(),
                        "paper", paper,
                        "questions", questions.beside(paper.id())));
    }
}
