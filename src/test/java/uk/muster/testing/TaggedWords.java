package uk.muster.testing;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** A PDF's words in the order of its tags, which is the order of reading. What is furniture of a page is not among them. */
final class TaggedWords {

    private final Map<COSDictionary, Map<Integer, String>> pages = new HashMap<>();
    private final StringBuilder words = new StringBuilder();

    private TaggedWords() {}

    static String of(byte[] pdf) throws IOException {
        TaggedWords read = new TaggedWords();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                read.draw(page);
            }
            read.tell(document.getDocumentCatalog().getStructureTreeRoot(), null);
        }
        return read.words.toString();
    }

    private void draw(PDPage page) throws IOException {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.setSuppressDuplicateOverlappingText(false);
        extractor.processPage(page);
        Map<Integer, String> contents = pages.computeIfAbsent(page.getCOSObject(), _ -> new HashMap<>());
        extractor.getMarkedContents().forEach(content -> read(content, contents));
    }

    private static void read(PDMarkedContent marked, Map<Integer, String> contents) {
        StringBuilder text = new StringBuilder();
        for (Object part : marked.getContents()) {
            switch (part) {
                case TextPosition letters -> text.append(letters.getUnicode());
                case PDMarkedContent inner -> read(inner, contents);
                default -> {}
            }
        }
        contents.merge(marked.getMCID(), text.toString(), String::concat);
    }

    private void tell(PDStructureNode node, @Nullable PDPage around) {
        PDPage own = node instanceof PDStructureElement element ? element.getPage() : null;
        PDPage page = own == null ? around : own;
        for (Object kid : node.getKids()) {
            switch (kid) {
                case PDStructureElement element -> tell(element, page);
                case PDMarkedContentReference reference ->
                    tell(reference.getPage() == null ? page : reference.getPage(), reference.getMCID());
                case Integer content -> tell(page, content);
                default -> {}
            }
        }
    }

    private void tell(@Nullable PDPage page, int content) {
        if (page != null) {
            words.append(pages.get(page.getCOSObject()).getOrDefault(content, ""));
        }
    }
}
