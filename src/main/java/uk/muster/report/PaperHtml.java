package uk.muster.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.TemplateSpec;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;

/**
 * Renders the parts of a paper, each as one HTML element, from the same template as the published page: what the editor
 * sees is what the public will read. Decision 0084.
 */
@Component
public class PaperHtml {

    private final ITemplateEngine engine;

    PaperHtml(ITemplateEngine engine) {
        this.engine = engine;
    }

    /** @param index of the section in the front matter, from 0 */
    public String section(Section section, int index, Linking linking) {
        return render("front", Map.of("section", section, "index", index), linking);
    }

    /** Those of a section, without its heading. */
    String paragraphs(Section section, Linking linking) {
        return section.paragraphs().stream()
                .map(paragraph -> render(
                        "paragraph", Map.of("paragraph", paragraph, "markable", false, "suggestible", false), linking))
                .collect(Collectors.joining());
    }

    public String objective(ObjectivePart objective, Linking linking) {
        return render("objective", Map.of("objective", objective), linking);
    }

    public String deliverable(DeliverablePart part, Linking linking) {
        return render("deliverable", Map.of("part", part), linking);
    }

    public String implications(Implications implications, Linking linking) {
        return render("implications", Map.of("implications", implications), linking);
    }

    public String recommendation(String recommendation, Linking linking) {
        return render("recommendation", Map.of("recommendation", recommendation), linking);
    }

    public String annex(Annex annex, Linking linking) {
        return render("annex", Map.of("annex", annex), linking);
    }

    /** The contents: links to every place, two levels deep. */
    public String contents(ReportDocument document, Linking linking) {
        return render("contents", Map.of("document", document), linking);
    }

    /** Every part of the paper in its order, its footnotes at the end. */
    public List<String> parts(ReportDocument document, Linking linking) {
        PaperWords words = PaperWords.ofWhole(linking);
        List<String> parts = new ArrayList<>();
        for (int index = 0; index < document.front().size(); index++) {
            parts.add(render("front", Map.of("section", document.front().get(index), "index", index), words));
        }
        for (ObjectivePart objective : document.objectives()) {
            parts.add(render("objective", Map.of("objective", objective), words));
            objective.deliverables().forEach(part -> parts.add(render("deliverable", Map.of("part", part), words)));
        }
        parts.add(render("implications", Map.of("implications", document.implications()), words));
        parts.add(render("recommendation", Map.of("recommendation", document.recommendation()), words));
        document.annexes().forEach(annex -> parts.add(render("annex", Map.of("annex", annex), words)));
        if (!words.endnotes().isEmpty()) {
            parts.add(render("endnotes", Map.of(), words));
        }
        return parts;
    }

    private String render(String fragment, Map<String, Object> model, Linking linking) {
        return render(fragment, model, PaperWords.ofPart(linking));
    }

    private String render(String fragment, Map<String, Object> model, PaperWords words) {
        Context context = new Context(Locale.UK, model);
        context.setVariable("words", words);
        return engine.process(new TemplateSpec("paper", Set.of(fragment), TemplateMode.HTML, null), context)
                .strip();
    }
}
