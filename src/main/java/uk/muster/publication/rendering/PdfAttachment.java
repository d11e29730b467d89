package uk.muster.publication.rendering;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.util.GregorianCalendar;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import uk.muster.text.Dates;

/** Attaches a paper's JSON to its PDF, as the data that the whole file shows (PDF/A-3, 6.8). */
final class PdfAttachment {

    private PdfAttachment() {}

    static void attach(PDDocument pdf, String json, Edition edition) throws IOException {
        String name = edition.fileName("json");
        PDComplexFileSpecification file = new PDComplexFileSpecification();
        file.setFile(name);
        file.setFileUnicode(name);
        file.setFileDescription("This paper as data");
        file.getCOSObject().setName(COSName.getPDFName("AFRelationship"), "Data");
        PDEmbeddedFile embedded = embedded(pdf, json.getBytes(StandardCharsets.UTF_8), edition);
        file.setEmbeddedFile(embedded);
        file.setEmbeddedFileUnicode(embedded);

        PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(Map.of(name, file));
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(pdf.getDocumentCatalog());
        names.setEmbeddedFiles(tree);
        pdf.getDocumentCatalog().setNames(names);
        COSArray associated = new COSArray();
        associated.add(file);
        pdf.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("AF"), associated);
    }

    private static PDEmbeddedFile embedded(PDDocument pdf, byte[] bytes, Edition edition) throws IOException {
        PDEmbeddedFile embedded = new PDEmbeddedFile(pdf, new ByteArrayInputStream(bytes), COSName.FLATE_DECODE);
        embedded.setSubtype("application/json");
        embedded.setSize(bytes.length);
        ZonedDateTime published = edition.publishedAt().atZone(Dates.LONDON);
        embedded.setCreationDate(GregorianCalendar.from(published));
        embedded.setModDate(GregorianCalendar.from(published));
        return embedded;
    }
}
