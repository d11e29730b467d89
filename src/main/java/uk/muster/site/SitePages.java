package uk.muster.site;

import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import uk.muster.report.Linking;
import uk.muster.report.PaperWords;

/** Fills the templates of the public site. */
@Component
public class SitePages {

    private final ITemplateEngine engine;
    private final SiteAddress address;

    SitePages(ITemplateEngine engine, SiteAddress address) {
        this.engine = engine;
        this.address = address;
    }

    /** The page of a template, which has {@code words} for dates and texts, and {@code siteCard}, beside the model. */
    public String render(String template, Map<String, ?> model) {
        return render(template, model, Linking.OWN_PAGE);
    }

    /** One that refers to places of a paper in its own way. */
    public String render(String template, Map<String, ?> model, Linking linking) {
        Context context = new Context(Locale.UK, Map.copyOf(model));
        context.setVariable("words", PaperWords.ofWhole(linking));
        context.setVariable("siteCard", address.card().orElse(null));
        return engine.process(template, context);
    }
}
