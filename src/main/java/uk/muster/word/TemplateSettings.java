package uk.muster.word;

import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a template says of all its sheets, of which a paper takes over what is named here. Decision 0204. */
final class TemplateSettings {

    private final Optional<Document> template;

    TemplateSettings(Optional<Document> template) {
        this.template = template;
    }

    /** Whether even pages have a head and a foot of their own. */
    boolean evenDiffers() {
        return has("evenAndOddHeaders");
    }

    /** @param hasFonts whether fonts are embedded, which Word should keep when it saves the paper */
    void putOn(Document paper, boolean hasFonts) {
        Element zoom = paper.select("w|zoom").first();
        if (has("mirrorMargins")) {
            zoom.after("<w:mirrorMargins/>");
        }
        if (hasFonts) {
            zoom.after("<w:embedTrueTypeFonts/><w:saveSubsetFonts/>");
        }
    }

    private boolean has(String name) {
        return template.map(settings -> WordXml.isOn(settings, "w|" + name)).orElse(false);
    }
}
