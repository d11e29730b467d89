package uk.muster.publication.rendering;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.muster.report.NumberedParagraph;
import uk.muster.report.ReportDocument;
import uk.muster.text.RichText.Span;

/**
 * Writes words with their links. A reference to numbered paragraphs becomes fields that Word renews, so that it stays
 * right when somebody adds a paragraph there; a link to nowhere is plain words. Decision 0200.
 */
final class DocxLinks {

    private static final Pattern REFERENCE = Pattern.compile("(paragraphs? )(\\d{1,6})(?:(–)(\\d{1,6}))?");
    private static final Pattern OUTSIDE = Pattern.compile("(?i)(?:https?|mailto):.+");
    private static final String LINK_STYLE = "Hyperlink";

    private final DocxWriter writer;
    private final DocxPictures pictures;
    private final DocxNotes notes;
    private final Set<String> anchors = new HashSet<>();
    private final Map<String, String> outside = new LinkedHashMap<>();

    DocxLinks(DocxWriter writer, ReportDocument document, DocxPictures pictures, DocxNotes notes) {
        this.writer = writer;
        this.pictures = pictures;
        this.notes = notes;
        DocxHeading.of(document).forEach(heading -> anchors.add(heading.anchor()));
        document.paragraphNumbers().mapToObj(NumberedParagraph::anchor).forEach(anchors::add);
    }

    /** Tells the links that lead out of the document: relationship and address. */
    void forEach(BiConsumer<String, String> link) {
        outside.forEach((address, relationship) -> link.accept(relationship, address));
    }

    /** @param width for what has a width of its own */
    void write(List<Span> spans, int width) {
        int from = 0;
        while (from < spans.size()) {
            String address = spans.get(from).address();
            int to = from + 1;
            while (to < spans.size() && spans.get(to).address().equals(address)) {
                to++;
            }
            write(address, spans.subList(from, to), width);
            from = to;
        }
    }

    private void write(String address, List<Span> spans, int width) {
        if (address.startsWith("#") && anchors.contains(address.substring(1))) {
            writer.linkWithin(address.substring(1), () -> within(spans, width));
        } else if (leadsOutside(address)) {
            String relationship = outside.computeIfAbsent(address, key -> "link" + (outside.size() + 1));
            writer.linkOutside(relationship, () -> linked(spans, width));
        } else {
            plain(spans, width);
        }
    }

    private void plain(List<Span> spans, int width) {
        boolean afterNote = false;
        for (Span span : spans) {
            boolean note = !span.note().isEmpty();
            if (note && afterNote) {
                notes.part(writer);
            }
            write(span, span.code() ? "InlineCode" : "", width);
            afterNote = note;
        }
    }

    /** Word takes a document with an address that is none for a broken one. */
    private static boolean leadsOutside(String address) {
        try {
            return OUTSIDE.matcher(new URI(address).toString()).matches();
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private void within(List<Span> spans, int width) {
        Matcher reference = REFERENCE.matcher(spans.getFirst().words());
        if (spans.size() == 1 && reference.matches() && isKnown(reference)) {
            reference(reference, look(spans.getFirst(), LINK_STYLE));
        } else {
            linked(spans, width);
        }
    }

    private boolean isKnown(Matcher reference) {
        String last = reference.group(4);
        return anchors.contains("p" + reference.group(2)) && (last == null || anchors.contains("p" + last));
    }

    private void reference(Matcher reference, DocxLook look) {
        writer.words(reference.group(1), look);
        number(reference.group(2), look);
        if (reference.group(3) != null) {
            writer.words(reference.group(3), look);
            number(reference.group(4), look);
        }
    }

    private void number(String number, DocxLook look) {
        writer.field(" REF p" + number + " \\r \\h ", number, look);
    }

    private void linked(List<Span> spans, int width) {
        spans.forEach(span -> write(span, LINK_STYLE, width));
    }

    private void write(Span span, String style, int width) {
        if (!span.note().isEmpty()) {
            notes.refer(writer, span.note());
        } else if (span.picture().isEmpty() || !pictures.write(span.picture(), span.words(), width)) {
            writer.words(span.words(), look(span, style));
        }
    }

    private static DocxLook look(Span span, String style) {
        return new DocxLook(style, span.bold(), span.italic());
    }
}
