package uk.muster.publication;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import uk.muster.report.Linking;
import uk.muster.report.PaperWords;
import uk.muster.report.ReportDocument;

/** Renders the public pages: pure functions of what they are given. */
@Component
class PublishedPages {

    private final ITemplateEngine engine;

    private final String printStyle;

    PublishedPages(ITemplateEngine engine, @Value("classpath:print/paper.css") Resource printStyle) throws IOException {
        this.engine = engine;
        this.printStyle = printStyle.getContentAsString(StandardCharsets.UTF_8);
    }

    /** @param files what the page offers for download */
    String paper(ReportDocument document, Edition edition, List<PaperFile> files) {
        List<Download> downloads = Download.of(document, edition, files);
        return render("published/paper", Map.of("document", document, "edition", edition, "downloads", downloads));
    }

    /** The paper on sheets, for whoever makes a PDF of it. */
    String print(ReportDocument document, Edition edition) {
        return render("published/print", Map.of("document", document, "edition", edition, "style", printStyle));
    }

    /** What stands above an edition that a newer one corrects. */
    String corrected(SnapshotSummary newest, SnapshotSummary old) {
        return render("published/corrected", Map.of("newest", newest, "old", old));
    }

    /** Any page of the site by its template. */
    String render(String template, Map<String, ?> model) {
        Context context = new Context(Locale.UK, Map.copyOf(model));
        context.setVariable("words", new PaperWords(Linking.OWN_PAGE));
        return engine.process(template, context);
    }
}
