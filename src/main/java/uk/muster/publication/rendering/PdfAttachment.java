package uk.muster.publication.rendering;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import uk.muster.text.Dates;
import uk.muster.verify.Seal;

/**
 * Attaches to a paper's PDF its JSON, as the data that the whole file shows (PDF/A-3, 6.8), and a blank that gives way to
 * the proof of its publication. The blank is not compressed, so that a program without a PDF library finds it.
 */
final class PdfAttachment {

    private final PDDocument pdf;
    private final Edition edition;

    private PdfAttachment(PDDocument pdf, Edition edition) {
        this.pdf = pdf;
        this.edition = edition;
    }

    static void attach(PDDocument pdf, String json, Edition edition) throws IOException {
        PdfAttachment attachment = new PdfAttachment(pdf, edition);
        byte[] data = json.getBytes(StandardCharsets.UTF_8);
        PDEmbeddedFile compressed = new PDEmbeddedFile(pdf, new ByteArrayInputStream(data), COSName.FLATE_DECODE);
        PDEmbeddedFile blank = new PDEmbeddedFile(pdf, new ByteArrayInputStream(Seal.room()));
        attachment.attach(
                attachment.file("json", "This paper as data", "Data", embedded(compressed, "application/json", data)),
                attachment.file(
                        "tlog-proof",
                        "The proof that this paper was published",
                        "Supplement",
                        embedded(blank, "text/plain", Seal.room())));
    }

    private void attach(PDComplexFileSpecification... files) throws IOException {
        Map<String, PDComplexFileSpecification> named = new TreeMap<>();
        COSArray associated = new COSArray();
        for (PDComplexFileSpecification file : files) {
            named.put(file.getFile(), file);
            associated.add(file);
        }
        PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(named);
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(pdf.getDocumentCatalog());
        names.setEmbeddedFiles(tree);
        pdf.getDocumentCatalog().setNames(names);
        pdf.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("AF"), associated);
    }

    private PDComplexFileSpecification file(
            String ending, String description, String relationship, PDEmbeddedFile embedded) {
        String name = edition.fileName(ending);
        PDComplexFileSpecification file = new PDComplexFileSpecification();
        file.setFile(name);
        file.setFileUnicode(name);
        file.setFileDescription(description);
        file.getCOSObject().setName(COSName.getPDFName("AFRelationship"), relationship);
        Calendar published = GregorianCalendar.from(edition.publishedAt().atZone(Dates.LONDON));
        embedded.setCreationDate(published);
        embedded.setModDate(published);
        file.setEmbeddedFile(embedded);
        file.setEmbeddedFileUnicode(embedded);
        return file;
    }

    private static PDEmbeddedFile embedded(PDEmbeddedFile file, String type, byte[] content) {
        file.setSubtype(type);
        file.setSize(content.length);
        return file;
    }
}
