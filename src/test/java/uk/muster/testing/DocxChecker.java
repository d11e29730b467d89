package uk.muster.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FontsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;

/** A Word document as others read it: against the schema, and its words with the numbers that Word counts. */
public final class DocxChecker {

    private static final Pattern OTHERS = Pattern.compile("/word/(?:settings|fontTable|header\\d|footer\\d)\\.xml");

    private final Document numbering;
    private final Document styles;
    private final Map<String, Integer> counts = new HashMap<>();
    private final Set<String> restarted = new HashSet<>();

    private DocxChecker(Map<String, Document> parts) {
        numbering = parts.get("word/numbering.xml");
        styles = parts.get("word/styles.xml");
    }

    /** What the schema of Word's files forbids in the parts that this program writes or takes over. */
    public static List<String> problemsOf(byte[] docx) throws Exception {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            List<XmlError> errors = new ArrayList<>();
            document.getDocument().validate(new XmlOptions().setErrorListener(errors));
            document.getStyle().validate(new XmlOptions().setErrorListener(errors));
            document.getFootnotes()
                    .forEach(note -> note.getCTFtnEdn().validate(new XmlOptions().setErrorListener(errors)));
            for (PackagePart part : document.getPackage().getPartsByName(OTHERS)) {
                check(part, errors);
            }
            return errors.stream()
                    .map(error -> error.getMessage() + " at "
                            + error.getCursorLocation().xmlText())
                    .toList();
        }
    }

    private static void check(PackagePart part, List<XmlError> errors) throws Exception {
        try (InputStream content = part.getInputStream()) {
            XmlObject xml = switch (part.getPartName().getName().replaceAll(".*/|\\d*\\.xml", "")) {
                case "settings" -> SettingsDocument.Factory.parse(content);
                case "fontTable" -> FontsDocument.Factory.parse(content);
                case "header" -> HdrDocument.Factory.parse(content);
                default -> FtrDocument.Factory.parse(content);
            };
            xml.validate(new XmlOptions().setErrorListener(errors));
        }
    }

    /** Its XML files by their names. */
    public static Map<String, Document> parts(byte[] docx) throws IOException {
        Map<String, Document> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String xml = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                parts.put(entry.getName(), Jsoup.parse(xml, "", Parser.xmlParser()));
            }
        }
        return parts;
    }

    /** The words behind front sheet and contents, in their order, numbers included, then the footnotes; without white space. */
    public static String wordsOf(byte[] docx) throws IOException {
        Map<String, Document> parts = parts(docx);
        DocxChecker reader = new DocxChecker(parts);
        StringBuilder words = new StringBuilder();
        for (Element paragraph : parts.get("word/document.xml").select("w|p")) {
            if (paragraph.selectFirst("> w|pPr > w|sectPr") != null) {
                words.setLength(0);
            } else {
                words.append(reader.number(paragraph));
                paragraph
                        .select("w|t, w|footnoteReference")
                        .forEach(part -> words.append(part.attr("w:id")).append(part.wholeText()));
            }
        }
        for (Element note : parts.get("word/footnotes.xml").select("w|footnote:not([w:type])")) {
            words.append(note.attr("w:id"));
            note.select("w|t").forEach(text -> words.append(text.wholeText()));
        }
        return PaperInWords.withoutSpace(words.toString());
    }

    private String number(Element paragraph) {
        String style = value(paragraph, "> w|pPr > w|pStyle");
        Element properties = paragraph.selectFirst("> w|pPr > w|numPr");
        if (properties == null) {
            properties = styles.selectFirst("w|style[w:styleId=" + style + "] > w|pPr > w|numPr");
        }
        if (properties == null) {
            return "";
        }
        String level = properties.selectFirst("w|ilvl") == null ? "0" : value(properties, "w|ilvl");
        return number(value(properties, "w|numId"), level);
    }

    private String number(String list, String level) {
        Element use = numbering.selectFirst("w|num[w:numId=" + list + "]");
        String kind = value(use, "w|abstractNumId");
        Element shape =
                numbering.selectFirst("w|abstractNum[w:abstractNumId=" + kind + "] > w|lvl[w:ilvl=" + level + "]");
        if (value(shape, "w|numFmt").equals("bullet")) {
            return "";
        }
        Element restart = use.selectFirst("w|lvlOverride[w:ilvl=" + level + "] > w|startOverride");
        if (restart != null && restarted.add(list)) {
            counts.put(kind + "/" + level, Integer.parseInt(restart.attr("w:val")));
        } else {
            counts.merge(kind + "/" + level, Integer.parseInt(value(shape, "w|start")), (before, start) -> before + 1);
        }
        return value(shape, "w|lvlText").replaceAll("%\\d", String.valueOf(counts.get(kind + "/" + level)));
    }

    private static String value(@Nullable Element parent, String selector) {
        Element found = parent == null ? null : parent.selectFirst(selector);
        return found == null ? "" : found.attr("w:val");
    }
}
