package uk.muster.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Reads and writes the XML of Word files. What comes from outside must be well-formed, have no document type and thus no
 * entities, and go by the usual prefixes, so that whoever looks for an element by its name finds it.
 */
final class WordXml {

    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final Map<String, String> PREFIXES = Map.of(
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            "w",
            OFFICE,
            "r",
            "urn:schemas-microsoft-com:vml",
            "v",
            "urn:schemas-microsoft-com:office:office",
            "o");
    private static final Set<String> OFF = Set.of("0", "false", "off");
    private static final String STRICT = "http://purl.oclc.org/ooxml/";

    private WordXml() {}

    /** What somebody gave us. */
    static Document foreign(byte[] xml) {
        demandWellFormed(xml);
        Document document = own(xml);
        document.forEach(element -> element.attributes().forEach(WordXml::demandUsualPrefix));
        return document;
    }

    static Document own(byte[] xml) {
        try {
            Document document = Jsoup.parse(new ByteArrayInputStream(xml), null, "", Parser.xmlParser());
            document.outputSettings().prettyPrint(false).charset(StandardCharsets.UTF_8);
            return document;
        } catch (IOException e) {
            throw TemplateRefused.damaged();
        }
    }

    static byte[] bytes(Document document) {
        return document.outerHtml().getBytes(StandardCharsets.UTF_8);
    }

    static Element root(Document document) {
        return document.children().getFirst();
    }

    /** What an element that says one thing says; empty if there is no such element. */
    static String value(Element parent, String query) {
        return parent.select(query).attr("w:val");
    }

    /** Whether a switch is there and on. */
    static boolean isOn(Element parent, String query) {
        Element found = parent.selectFirst(query);
        return found != null && !OFF.contains(found.attr("w:val"));
    }

    /** A length in twentieths of a point; 0 if it is not told. */
    static int length(Element parent, String query, String attribute) {
        try {
            return Integer.parseInt(parent.select(query).attr(attribute));
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private static void demandWellFormed(byte[] xml) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(xml));
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.DTD) {
                    throw TemplateRefused.damaged();
                }
            }
        } catch (XMLStreamException e) {
            throw TemplateRefused.damaged();
        }
    }

    private static void demandUsualPrefix(Attribute attribute) {
        if (!attribute.getKey().startsWith("xmlns")) {
            return;
        }
        String prefix = attribute.getKey().replaceFirst("xmlns:?", "");
        String namespace = attribute.getValue();
        if (namespace.startsWith(STRICT)) {
            throw new TemplateRefused("The file is a “Strict Open XML Document”."
                    + " Open it in Word, save it as “Word Document (.docx)”, and choose it again.");
        }
        String usual = PREFIXES.get(namespace);
        if (usual != null ? !usual.equals(prefix) : PREFIXES.containsValue(prefix)) {
            throw TemplateRefused.damaged();
        }
    }
}
