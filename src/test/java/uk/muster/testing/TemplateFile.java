package uk.muster.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A Word template as a German Word would save one, and what can be wrong with it. */
public final class TemplateFile {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private static final String WORDS = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private static final String KEY = "302EE813-EB4A-4642-A93A-89EF99B2457E";

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

    /** With heads and feet of their own on first, even and odd pages, margins that change sides, and a font inside. */
    public static TemplateFile duplex(byte[] font) {
        String edges = Stream.of("header", "footer")
                .flatMap(kind -> Stream.of("default", "first", "even")
                        .map(pages -> "<w:%sReference w:type=\"%s\" r:id=\"%s\"/>"
                                .formatted(kind, pages, pages.charAt(0) + kind)))
                .collect(Collectors.joining());
        TemplateFile file = new TemplateFile().page(edges, "<w:titlePg/>", 11906, 1400);
        StringBuilder relations = new StringBuilder(relation("s", "styles", "styles.xml")
                + relation("e", "settings", "settings.xml")
                + relation("n", "fontTable", "fontTable.xml"));
        for (String pages : new String[] {"default", "first", "even"}) {
            file.with("word/" + pages + "h.xml", "<w:hdr " + WORDS + ">" + words("Head of " + pages) + "</w:hdr>");
            file.with("word/" + pages + "f.xml", "<w:ftr " + WORDS + ">" + words("Foot of " + pages) + "</w:ftr>");
            relations
                    .append(relation(pages.charAt(0) + "header", "header", pages + "h.xml"))
                    .append(relation(pages.charAt(0) + "footer", "footer", pages + "f.xml"));
        }
        return file.with("word/_rels/document.xml.rels", relations(relations.toString()))
                .settings("<w:mirrorMargins/><w:defaultTabStop w:val=\"708\"/><w:evenAndOddHeaders/>")
                .with(
                        "word/fontTable.xml",
                        "<w:fonts " + WORDS + "><w:font w:name=\"House Face\"><w:charset w:val=\"00\"/>"
                                + "<w:family w:val=\"auto\"/><w:pitch w:val=\"variable\"/>"
                                + "<w:embedRegular r:id=\"o\" w:fontKey=\"{" + KEY + "}\"/></w:font></w:fonts>")
                .with("word/_rels/fontTable.xml.rels", relations(relation("o", "font", "fonts/font1.odttf")))
                .with("word/fonts/font1.odttf", veiled(font));
    }

    private static String words(String words) {
        return "<w:p><w:r><w:t>" + words + "</w:t></w:r></w:p>";
    }

    /** As Word veils a font: its first 32 bytes with the key, backwards. */
    public static byte[] veiled(byte[] font) {
        byte[] key = HexFormat.of().parseHex(KEY.replace("-", ""));
        byte[] veiled = font.clone();
        for (int index = 0; index < Math.min(32, veiled.length); index++) {
            veiled[index] ^= key[15 - index % 16];
        }
        return veiled;
    }

    public TemplateFile settings(String settings) {
        return with("word/settings.xml", "<w:settings " + WORDS + ">" + settings + "</w:settings>");
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
        return page(section, "", width, margin);
    }

    private TemplateFile page(String section, String more, int width, int margin) {
        return with(
                "word/document.xml",
                "<w:document " + WORDS + "><w:body><w:p/><w:sectPr>" + section
                        + "<w:pgSz w:w=\"%d\" w:h=\"16838\"/><w:pgMar w:top=\"1500\" w:right=\"%d\" w:bottom=\"1500\" w:left=\"%d\" w:header=\"700\" w:footer=\"700\" w:gutter=\"0\"/>"
                                .formatted(width, margin, margin)
                        + more + "</w:sectPr></w:body></w:document>");
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

    public static String relations(String relations) {
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
