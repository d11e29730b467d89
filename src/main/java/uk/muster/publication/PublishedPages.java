package uk.muster.publication;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
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

    PublishedPages(ITemplateEngine engine) {
        this.engine = engine;
    }

    String paper(ReportDocument document, Edition edition) {
        return render("published/paper", Map.of("document", document, "edition", edition));
    }

    /** @param papers the newest meeting first */
    String list(String body, List<SnapshotSummary> papers) {
        Map<LocalDate, List<SnapshotSummary>> meetings = papers.stream()
                .collect(Collectors.groupingBy(SnapshotSummary::meetingOn, LinkedHashMap::new, Collectors.toList()));
        return render("published/list", Map.of("body", body, "meetings", meetings));
    }

    String notFound(String body) {
        return render("published/not-found", Map.of("body", body));
    }

    private String render(String template, Map<String, Object> model) {
        Context context = new Context(Locale.UK, model);
        context.setVariable("words", new PaperWords(Linking.OWN_PAGE));
        return engine.process(template, context);
    }
}
