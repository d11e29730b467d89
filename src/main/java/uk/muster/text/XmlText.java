package uk.muster.text;

import java.io.StringWriter;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML element by element, for feeds and files; characters that XML cannot hold are left out. */
public final class XmlText {

    private static final Pattern FORBIDDEN =
            Pattern.compile("[^\\t\\n\\r\\u0020-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private final XMLStreamWriter writer;

    private XmlText(XMLStreamWriter writer) {
        this.writer = writer;
    }

    public static String document(String root, String namespace, Consumer<XmlText> content) {
        return document(root, element -> content.accept(element.attribute("xmlns", namespace)));
    }

    /** A document whose name spaces, under their prefixes, are attributes that its content gives to the root. */
    public static String document(String root, Consumer<XmlText> content) {
        StringWriter text = new StringWriter();
        try {
            XmlText document = new XmlText(XMLOutputFactory.newFactory().createXMLStreamWriter(text));
            document.writer.writeStartDocument("UTF-8", "1.0");
            document.element(root, content);
            document.writer.writeEndDocument();
        } catch (XMLStreamException e) {
            throw unexpected(e);
        }
        return text.toString();
    }

    public XmlText element(String name, Consumer<XmlText> content) {
        try {
            writer.writeStartElement(name);
            content.accept(this);
            writer.writeEndElement();
        } catch (XMLStreamException e) {
            throw unexpected(e);
        }
        return this;
    }

    public XmlText text(String name, String text) {
        return element(name, element -> element.characters(text));
    }

    public XmlText attribute(String name, String value) {
        try {
            writer.writeAttribute(name, allowed(value));
        } catch (XMLStreamException e) {
            throw unexpected(e);
        }
        return this;
    }

    public XmlText characters(String text) {
        try {
            writer.writeCharacters(allowed(text));
        } catch (XMLStreamException e) {
            throw unexpected(e);
        }
        return this;
    }

    private static String allowed(String text) {
        return FORBIDDEN.matcher(text).replaceAll("");
    }

    private static IllegalStateException unexpected(XMLStreamException e) {
        return new IllegalStateException("Text in memory can be written", e);
    }
}
