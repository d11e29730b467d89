package uk.muster.word;

import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.jsoup.nodes.Document;

/** A body's Word template, known to be harmless: of the file only what is named here reaches a paper. Decision 0204. */
public final class WordTemplate {

    public static final int MOST_BYTES = 5_000_000;

    private final WordPackage file;
    private final String text;

    private WordTemplate(WordPackage file) {
        this.file = file;
        this.text = file.document();
    }

    /** @throws TemplateRefused if the file cannot be one */
    public static WordTemplate of(byte[] file) {
        if (file.length > MOST_BYTES) {
            throw new TemplateRefused("The file is larger than 5 MB."
                    + " Make the pictures in it smaller or remove text from it, and choose it again.");
        }
        WordTemplate template = new WordTemplate(WordPackage.of(file));
        TemplateSheet sheet = template.sheet();
        template.styles();
        template.theme();
        template.fonts();
        for (Edge edge : Edge.values()) {
            template.edge(sheet, edge);
        }
        return template;
    }

    /**
     * Puts the template's styles, sheet, headers and footers on a paper.
     *
     * @param paper the parts of its Word file by their names, with one header and one footer
     * @param keepsHeader whether what the paper's own header says must stand on every page
     * @return its parts from now on
     */
    public SequencedMap<String, byte[]> dress(Map<String, byte[]> paper, boolean keepsHeader) {
        return new Dressing(this, new PaperParts(paper), keepsHeader).dressed();
    }

    TemplateSheet sheet() {
        return new TemplateSheet(file.xml(text));
    }

    Document styles() {
        return file.xml(file.target(text, "styles").orElseThrow(TemplateRefused::damaged));
    }

    Optional<TemplatePart> theme() {
        return file.target(text, "theme").map(this::part);
    }

    /** What fonts may stand for others, and those that are embedded. */
    Optional<TemplatePart> fonts() {
        return file.target(text, "fontTable").map(this::part);
    }

    TemplateSettings settings() {
        return new TemplateSettings(file.target(text, "settings").map(file::xml));
    }

    /** A file may hold headers of even pages that it does not show. */
    Optional<TemplatePart> edge(TemplateSheet sheet, Edge edge) {
        if (edge.isOfEvenPages() && !settings().evenDiffers()) {
            return Optional.empty();
        }
        return sheet.relationTo(edge)
                .map(id -> file.relations(text).get(id))
                .map(Relation::target)
                .map(this::part);
    }

    private TemplatePart part(String name) {
        return new TemplatePart(file, name);
    }
}
