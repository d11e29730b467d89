package uk.muster.publication.rendering;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/**
 * What a paper's PDF shows, in the order of its tags: that in which it is read aloud. What reaches
 * beyond the column of text is cut off there, and not shown. Decision 0237.
 */
final class DrawnWords {

    /** Of a sheet on either side of its column, as in print/paper.css, in points; a letter may lean over it a little. */
    private static final double MARGIN = 22 * 72 / 25.4 - 1;

    private final Map<COSDictionary, Map<Integer, StringBuilder>> sheets = new HashMap<>();

    private DrawnWords() {}

    /** A string for each part of the page that the PDF was made of. */
    static List<String> of(byte[] pdf) throws IOException {
        DrawnWords drawn = new DrawnWords();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage sheet : document.getPages()) {
                drawn.sheets.put(sheet.getCOSObject(), Sheet.read(sheet));
            }
            return Stream.of((PDStructureNode) document.getDocumentCatalog().getStructureTreeRoot())
                    .flatMap(DrawnWords::elements)
                    .flatMap(DrawnWords::elements)
                    .flatMap(DrawnWords::elements)
                    .map(drawn::told)
                    .toList();
        }
    }

    private static Stream<PDStructureElement> elements(PDStructureNode node) {
        return node.getKids().stream()
                .filter(PDStructureElement.class::isInstance)
                .map(PDStructureElement.class::cast);
    }

    private String told(PDStructureElement part) {
        StringBuilder words = new StringBuilder();
        tell(part, words);
        return words.toString();
    }

    private void tell(PDStructureElement part, StringBuilder words) {
        for (Object kid : part.getKids()) {
            switch (kid) {
                case PDStructureElement inner -> tell(inner, words);
                case PDMarkedContentReference content -> tell(content.getPage(), content.getMCID(), words);
                case Integer content -> tell(part.getPage(), content, words);
                default -> {}
            }
        }
    }

    private void tell(PDPage sheet, int content, StringBuilder words) {
        words.append(sheets.get(sheet.getCOSObject()).getOrDefault(content, new StringBuilder()));
    }

    /** Reads what is drawn on a sheet, by the numbers under which the tags know it. */
    private static final class Sheet extends PDFMarkedContentExtractor {

        private final Map<Integer, StringBuilder> words = new HashMap<>();
        private final double width;
        private int content;

        private Sheet(double width) {
            this.width = width;
        }

        static Map<Integer, StringBuilder> read(PDPage page) throws IOException {
            Sheet sheet = new Sheet(page.getMediaBox().getWidth());
            sheet.processPage(page);
            return sheet.words;
        }

        @Override
        public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
            content = properties.getInt(COSName.MCID);
        }

        @Override
        public void endMarkedContentSequence() {}

        @Override
        protected void processTextPosition(TextPosition letters) {
            if (letters.getX() >= MARGIN && letters.getX() + letters.getWidth() <= width - MARGIN) {
                words.computeIfAbsent(content, _ -> new StringBuilder()).append(letters.getUnicode());
            }
        }
    }
}
