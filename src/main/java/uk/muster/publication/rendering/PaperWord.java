package uk.muster.publication.rendering;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import uk.muster.organisation.WordTemplates;
import uk.muster.picture.Picture;
import uk.muster.report.ReportDocument;
import uk.muster.word.WordTemplate;

/**
 * Renders a paper for Word in the look of the body's template, if it has one; in Muster's own where that fails: nothing
 * stops a publication. Decision 0204.
 */
@Component
class PaperWord {

    private static final Logger LOG = LoggerFactory.getLogger(PaperWord.class);

    private final WordTemplates templates;
    private final ChartPictures charts;

    PaperWord(WordTemplates templates, ChartPictures charts) {
        this.templates = templates;
        this.charts = charts;
    }

    byte[] of(ReportDocument document, Edition edition, List<Picture> pictures) {
        return templates
                .current()
                .map(template -> dressed(document, edition, pictures, template))
                .orElseGet(() -> PaperDocx.of(document, edition, pictures, charts));
    }

    private byte[] dressed(ReportDocument document, Edition edition, List<Picture> pictures, byte[] template) {
        try {
            return PaperDocx.of(document, edition, pictures, charts, WordTemplate.of(template));
        } catch (RuntimeException e) {
            LOG.warn("The paper {} could not be made with the Word template", edition.address(), e);
            templates.markFailed();
            return PaperDocx.of(document, edition, pictures, charts);
        }
    }
}
