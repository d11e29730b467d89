package uk.muster.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The parts of a Word file that somebody gave us, unpacked only as far as a template may go. */
final class WordPackage {

    private static final int MOST_BYTES_UNPACKED = 40_000_000;
    private static final int MOST_PARTS = 2000;

    private final Map<String, byte[]> parts;

    private WordPackage(Map<String, byte[]> parts) {
        this.parts = parts;
    }

    static WordPackage of(byte[] file) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            WordPackage unpacked = new WordPackage(unzip(zip));
            unpacked.demandWord();
            return unpacked;
        } catch (IOException | IllegalArgumentException e) {
            throw TemplateRefused.damaged();
        }
    }

    /** A small file can unpack to gigabytes: no more is read than a template holds. */
    private static Map<String, byte[]> unzip(ZipInputStream zip) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        int room = MOST_BYTES_UNPACKED;
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            byte[] content = zip.readNBytes(room + 1);
            room -= content.length;
            if (room < 0 || parts.size() == MOST_PARTS) {
                throw new TemplateRefused("The file is far larger than a template when it is unpacked."
                        + " Remove text and pictures that papers do not need, and choose it again.");
            }
            if (parts.put(entry.getName(), content) != null) {
                throw TemplateRefused.damaged();
            }
        }
        return parts;
    }

    private void demandWord() {
        String types = xml("[Content_Types].xml").outerHtml();
        if (types.contains("macroEnabled")
                || types.contains("vbaProject")
                || parts.keySet().stream().anyMatch(name -> name.toLowerCase().contains("vba"))) {
            throw new TemplateRefused("The file holds macros, which papers must not."
                    + " Save it in Word as .docx or .dotx, without macros, and choose it again.");
        }
    }

    /** Its text; Word has it in word/document.xml, some other programs elsewhere. */
    String document() {
        return target("", "officeDocument").orElseThrow(TemplateRefused::damaged);
    }

    Document xml(String name) {
        return WordXml.foreign(content(name));
    }

    byte[] content(String name) {
        byte[] content = parts.get(name);
        if (content == null) {
            throw TemplateRefused.damaged();
        }
        return content;
    }

    /** The part of that type to which another refers. */
    Optional<String> target(String from, String type) {
        return relations(from).values().stream()
                .filter(relation -> relation.type().equals(type) && !relation.outside())
                .map(Relation::target)
                .findFirst();
    }

    /** By their ids. */
    Map<String, Relation> relations(String from) {
        int name = from.lastIndexOf('/') + 1;
        String file = from.substring(0, name) + "_rels/" + from.substring(name) + ".rels";
        Map<String, Relation> relations = new LinkedHashMap<>();
        if (parts.containsKey(file)) {
            for (Element relationship : WordXml.root(xml(file)).children()) {
                relations.put(relationship.attr("Id"), Relation.of(relationship, from));
            }
        }
        return relations;
    }
}
