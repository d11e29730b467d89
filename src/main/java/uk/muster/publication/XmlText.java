package uk.muster.publication;

import java.io.StringWriter;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML element by element; characters that XML cannot hold are left out. */
final class XmlText {

    private static final Pattern FORBIDDEN =
            Pattern.compile("[^\\t\\n\\r\\u0020-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private final XMLStreamWriter writer;

    private XmlText(XMLStreamWriter writer) {
        this.writer = writer;
    }

    static String document(String root, String namespace, Consumer<XmlText> content) {
        StringWriter text = new StringWriter();
        try {
            XmlText document = new XmlText(XMLOutputFactory.newFactory().createXMLStreamWriter(text));
            document.writer.writeStartDocument("UTF-8", "1.0");
            document.element(root, element -> content.accept(element.attribute("xmlns", namespace)));
            document.writer.writeEndDocument();
        } catch (XMLStreamException e) {
            throw unexpected(e);
        }
        return text.toString();
    }

    XmlText element(String name, Consumer<XmlText> content) {
        try {
            writer.writeStartElement(name);
            content.accept(this);
            writer.writeEndElement();
        } catch (XMLStreamException e) {
            throw unexpected(e);
        }
        return this;
    }

    XmlText text(String name, String text) {
        return element(name, element -> element.characters(text));
    }

    XmlText attribute(String name, String value) {
        try {
            writer.writeAttribute(name, value);
        } catch (XMLStreamException e) {
            throw unexpected(e);
        }
        return this;
    }

    private void characters(String text) {
        try {
            writer.writeCharacters(FORBIDDEN.matcher(text).replaceAll(""));
        } catch (XMLStreamException e) {
            throw unexpected(e);
        }
    }

    private static IllegalStateException unexpected(XMLStreamException e) {
        return new IllegalStateException("Text in memory can be written", e);
    }
}
