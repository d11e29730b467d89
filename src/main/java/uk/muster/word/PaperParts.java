package uk.muster.word;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The parts of a paper's Word file, as they are changed by a template. */
final class PaperParts {

    private static final String TYPES = "[Content_Types].xml";
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String EMPTY =
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Relationships xmlns=\"" + RELATIONSHIPS + "\"/>";

    private final SequencedMap<String, byte[]> parts;
    private int added;

    PaperParts(Map<String, byte[]> parts) {
        this.parts = new LinkedHashMap<>(parts);
    }

    SequencedMap<String, byte[]> all() {
        return parts;
    }

    Document xml(String name) {
        return WordXml.own(parts.get(name));
    }

    void put(String name, Document xml) {
        parts.put(name, WordXml.bytes(xml));
    }

    /** A part of a type that Word must be told. */
    void declare(String name, String type) {
        Document types = xml(TYPES);
        WordXml.root(types)
                .appendElement("Override")
                .attr("PartName", "/" + name)
                .attr("ContentType", "application/vnd.openxmlformats-officedocument." + type + "+xml");
        put(TYPES, types);
    }

    /**
     * A picture or a font.
     *
     * @return its name
     */
    String add(String folder, byte[] content, String ending) {
        String name = "word/%s/template%d.%s".formatted(folder, ++added, ending);
        parts.put(name, content);
        Document types = xml(TYPES);
        if (WordXml.root(types).children().stream()
                .noneMatch(known -> known.attr("Extension").equals(ending))) {
            WordXml.root(types)
                    .prependElement("Default")
                    .attr("Extension", ending)
                    .attr("ContentType", typeOf(ending));
            put(TYPES, types);
        }
        return name;
    }

    private static String typeOf(String ending) {
        return switch (ending) {
            case "jpg" -> "image/jpeg";
            case "tif" -> "image/tiff";
            case "emf", "wmf" -> "image/x-" + ending;
            case Relation.FONT -> "application/vnd.openxmlformats-officedocument.obfuscatedFont";
            default -> "image/" + ending;
        };
    }

    void relate(String from, String id, Relation relation) {
        int slash = from.lastIndexOf('/') + 1;
        String file = from.substring(0, slash) + "_rels/" + from.substring(slash) + ".rels";
        Document relations = parts.containsKey(file) ? xml(file) : WordXml.own(EMPTY.getBytes());
        Element relationship = WordXml.root(relations)
                .appendElement("Relationship")
                .attr("Id", id)
                .attr("Type", OFFICE + relation.type())
                .attr("Target", relation.outside() ? relation.target() : "/" + relation.target());
        if (relation.outside()) {
            relationship.attr("TargetMode", "External");
        }
        put(file, relations);
    }
}
