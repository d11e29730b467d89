package uk.muster.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A Word template as a German Word would save one, and what can be wrong with it. */
public final class TemplateFile {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private static final String WORDS = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    public TemplateFile() {
        with(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                        + "<Override PartName=\"/word/document.xml\" ContentType=\"" + TYPE + "template.main+xml\"/>"
                        + "</Types>");
        with("_rels/.rels", relations(relation("t", "officeDocument", "word/document.xml")));
        with("word/_rels/document.xml.rels", relations(relation("s", "styles", "styles.xml")));
        page("", 11906, 1247);
        styles(style("berschrift1", "heading 1", "Standard", "<w:color w:val=\"7B1FA2\"/>")
                + style("Note", "Other Thing", "Standard", "<w:i/>"));
    }

    /** With a picture and a web address at its head, and words without a page number at its foot. */
    public static TemplateFile withLetterhead() {
        return new TemplateFile()
                .page(
                        "<w:headerReference w:type=\"default\" r:id=\"h\"/><w:footerReference w:type=\"default\" r:id=\"f\"/>",
                        11906,
                        1800)
                .with(
                        "word/_rels/document.xml.rels",
                        relations(relation("s", "styles", "styles.xml")
                                + relation("h", "header", "header7.xml")
                                + relation("f", "footer", "footer7.xml")))
                .header("<w:p><w:pPr><w:pStyle w:val=\"berschrift1\"/></w:pPr>"
                        + "<w:r><w:pict><v:shape xmlns:v=\"urn:schemas-microsoft-com:vml\" style=\"width:60pt;height:20pt\">"
                        + "<v:imagedata r:id=\"p\"/></v:shape></w:pict></w:r>"
                        + "<w:hyperlink r:id=\"l\"><w:r><w:t>Letterhead</w:t></w:r></w:hyperlink></w:p>")
                .headerRelations(relation("p", "image", "media/image1.png")
                        + relation("l", "hyperlink", "https://example.org/")
                                .replace("/>", " TargetMode=\"External\"/>"))
                .with("word/media/image1.png", new byte[] {(byte) 0x89, 'P', 'N', 'G'})
                .footer("<w:p><w:r><w:t>Foot of the body</w:t></w:r></w:p>");
    }

    public TemplateFile header(String paragraphs) {
        return with("word/header7.xml", "<w:hdr " + WORDS + ">" + paragraphs + "</w:hdr>");
    }

    public TemplateFile footer(String paragraphs) {
        return with("word/footer7.xml", "<w:ftr " + WORDS + ">" + paragraphs + "</w:ftr>");
    }

    public TemplateFile headerRelations(String relations) {
        return with("word/_rels/header7.xml.rels", relations(relations));
    }

    /** @param section what stands before its size */
    public TemplateFile page(String section, int width, int margin) {
        return with(
                "word/document.xml",
                "<w:document " + WORDS + "><w:body><w:p/><w:sectPr>" + section
                        + "<w:pgSz w:w=\"%d\" w:h=\"16838\"/><w:pgMar w:top=\"1500\" w:right=\"%d\" w:bottom=\"1500\" w:left=\"%d\" w:header=\"700\" w:footer=\"700\" w:gutter=\"0\"/>"
                                .formatted(width, margin, margin)
                        + "</w:sectPr></w:body></w:document>");
    }

    public TemplateFile styles(String more) {
        return with(
                "word/styles.xml",
                "<w:styles " + WORDS
                        + "><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"Georgia\" w:hAnsi=\"Georgia\"/>"
                        + "</w:rPr></w:rPrDefault></w:docDefaults>"
                        + style("Standard", "Normal", "", "").replace("w:style ", "w:style w:default=\"1\" ") + more
                        + "</w:styles>");
    }

    public static String style(String id, String name, String basedOn, String look) {
        return "<w:style w:type=\"paragraph\" w:styleId=\"%s\"><w:name w:val=\"%s\"/>%s<w:rPr>%s</w:rPr></w:style>"
                .formatted(id, name, basedOn.isEmpty() ? "" : "<w:basedOn w:val=\"" + basedOn + "\"/>", look);
    }

    public static String relation(String id, String type, String target) {
        return "<Relationship Id=\"%s\" Type=\"%s%s\" Target=\"%s\"/>".formatted(id, OFFICE, type, target);
    }

    private static String relations(String relations) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + relations
                + "</Relationships>";
    }

    public TemplateFile with(String part, String xml) {
        return with(part, (HEAD + xml).getBytes(StandardCharsets.UTF_8));
    }

    public TemplateFile with(String part, byte[] content) {
        parts.put(part, content);
        return this;
    }

    public TemplateFile without(String part) {
        parts.remove(part);
        return this;
    }

    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
