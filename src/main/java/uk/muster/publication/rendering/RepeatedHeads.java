package uk.muster.publication.rendering;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;

/**
 * A table shows its head on every sheet that it goes on to. The renderer tags each as words of the table, so that whoever
 * listens would hear the head again among the rows. Here all but the first become furniture of their sheets, as running
 * lines are, and their links lead nowhere. Decision 0221.
 */
final class RepeatedHeads {

    private static final COSName PAGINATION = COSName.getPDFName("Pagination");

    /** Drawn at once, by their number on their sheet. */
    private record Words(PDStructureElement of, int number) {}

    private final PDDocument pdf;
    private final Map<PDPage, Set<Integer>> repeats = new HashMap<>();
    private final Set<PDAnnotation> links = new HashSet<>();

    private RepeatedHeads(PDDocument pdf) {
        this.pdf = pdf;
    }

    static void makeFurniture(PDDocument pdf) throws IOException {
        RepeatedHeads heads = new RepeatedHeads(pdf);
        heads.find(pdf.getDocumentCatalog().getStructureTreeRoot());
        for (PDPage page : heads.repeats.keySet()) {
            heads.makeFurniture(page);
        }
    }

    private void find(PDStructureNode node) throws IOException {
        for (PDStructureElement element : elements(node)) {
            if (element.getStructureType().equals(StandardStructureTypes.T_HEAD)) {
                Optional<PDPage> first = pages(element).findFirst();
                if (first.isPresent()) {
                    keepOn(first.get(), element);
                    keepOnce(first.get(), element);
                }
            } else {
                find(element);
            }
        }
    }

    private static List<PDStructureElement> elements(PDStructureNode node) {
        return node.getKids().stream()
                .filter(PDStructureElement.class::isInstance)
                .map(PDStructureElement.class::cast)
                .toList();
    }

    /** Where its words stand. */
    private static Stream<PDPage> pages(PDStructureElement part) {
        return part.getKids().stream().flatMap(kid -> switch (kid) {
            case PDStructureElement inner -> pages(inner);
            case PDMarkedContentReference words -> Stream.of(words.getPage());
            case Integer _ -> Stream.of(part.getPage());
            default -> Stream.empty();
        });
    }

    private void keepOn(PDPage first, PDStructureElement part) throws IOException {
        for (Object kid : part.getKids()) {
            switch (kid) {
                case PDStructureElement inner -> keepOn(first, inner);
                case PDMarkedContentReference words
                when !words.getPage().equals(first) -> {
                    part.removeKid(words);
                    repeated(words.getPage(), words.getMCID());
                }
                case PDObjectReference link
                when link.getReferencedObject() instanceof PDAnnotation annotation
                        && !first.getAnnotations().contains(annotation) -> {
                    part.removeKid(link);
                    links.add(annotation);
                }
                default -> {}
            }
        }
    }

    private void repeated(PDPage page, int content) {
        repeats.computeIfAbsent(page, _ -> new HashSet<>()).add(content);
    }

    /** If nothing but a picture or a border goes on to the next sheet, the head is drawn on the first one again. */
    private void keepOnce(PDPage first, PDStructureElement head) {
        List<Words> drawn =
                words(head).sorted(Comparator.comparingInt(Words::number)).toList();
        for (Words again : drawn.subList(once(drawn), drawn.size())) {
            again.of().removeKid(COSInteger.get(again.number()));
            repeated(first, again.number());
        }
    }

    private static Stream<Words> words(PDStructureElement part) {
        return part.getKids().stream().flatMap(kid -> switch (kid) {
            case PDStructureElement inner -> words(inner);
            case Integer number -> Stream.of(new Words(part, number));
            default -> Stream.empty();
        });
    }

    /** After how many words the same parts of the head come in the same order again. Lines of a single cell are no sign. */
    private static int once(List<Words> drawn) {
        boolean cells = drawn.stream().map(Words::of).distinct().count() > 1;
        return IntStream.rangeClosed(2, drawn.size() / 2)
                .filter(once -> cells && drawn.size() % once == 0)
                .filter(once -> IntStream.range(once, drawn.size())
                        .allMatch(
                                at -> drawn.get(at).of() == drawn.get(at - once).of()))
                .findFirst()
                .orElse(drawn.size());
    }

    private void makeFurniture(PDPage page) throws IOException {
        Set<Integer> again = repeats.get(page);
        page.setAnnotations(page.getAnnotations(annotation -> !links.contains(annotation)));
        COSArray parents = parents(page);
        again.forEach(content -> parents.set(content, COSNull.NULL));
        redraw(page, again);
    }

    /** Of a page's marked content, by its numbers. */
    private COSArray parents(PDPage page) {
        COSArray byPage = pdf.getDocumentCatalog()
                .getStructureTreeRoot()
                .getParentTree()
                .getCOSObject()
                .getCOSArray(COSName.NUMS);
        int key = 0;
        while (byPage.getInt(key) != page.getStructParents()) {
            key += 2;
        }
        return (COSArray) byPage.getObject(key + 1);
    }

    private void redraw(PDPage page, Set<Integer> again) throws IOException {
        List<Object> drawing = new PDFStreamParser(page).parse();
        for (int at = 2; at < drawing.size(); at++) {
            if (drawing.get(at) instanceof Operator operator
                    && operator.getName().equals(OperatorName.BEGIN_MARKED_CONTENT_SEQ)
                    && drawing.get(at - 1) instanceof COSDictionary properties
                    && again.contains(properties.getInt(COSName.MCID))) {
                drawing.set(at - 2, COSName.ARTIFACT);
                properties.clear();
                properties.setItem(COSName.TYPE, PAGINATION);
            }
        }
        PDStream redrawn = new PDStream(pdf);
        try (OutputStream out = redrawn.createOutputStream(COSName.FLATE_DECODE)) {
            new ContentStreamWriter(out).writeTokens(drawing);
        }
        page.setContents(redrawn);
    }
}
