package uk.muster.publication.rendering;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.stereotype.Component;
import uk.muster.picture.Picture;
import uk.muster.report.DocumentJson;
import uk.muster.report.ReportDocument;

/**
 * A paper as PDF, from the template of its page: for everybody (PDF/UA-1) and for the archive (PDF/A-3a), with the
 * document's JSON attached, and room for its proof. Decisions 0120, 0182.
 */
@Component
class PaperPdf {

    private static final byte[] SRGB =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    static {
        // The renderer would tell of every font on the console.
        XRLog.listRegisteredLoggers().forEach(part -> XRLog.setLevel(part, Level.WARNING));
    }

    private final PaperPages pages;
    private final PdfFonts fonts;

    PaperPdf(PaperPages pages, PdfFonts fonts) {
        this.pages = pages;
        this.fonts = fonts;
    }

    /** @throws uk.muster.report.ReportRefused if its sheets cannot show all words of the paper */
    byte[] of(ReportDocument document, Edition edition, List<Picture> pictures) {
        PrintablePage page = PrintablePage.of(pages.print(document, edition), fonts);
        try (PDDocument pdf = new PDDocument();
                PdfBoxRenderer renderer = renderer(pdf, page, new PdfPictures(pictures))) {
            renderer.createPDFWithoutClosing();
            RepeatedHeads.makeFurniture(pdf);
            PdfAttachment.attach(pdf, DocumentJson.write(document), edition);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            pdf.save(bytes);
            LostWords.refuse(page.words(), bytes.toByteArray());
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Nothing outside the page and its pictures is ever fetched for it. */
    private PdfBoxRenderer renderer(PDDocument pdf, PrintablePage page, PdfPictures pictures) throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .usePDDocument(pdf)
                .usePdfUaAccessibility(true)
                .usePdfAConformance(PdfAConformance.PDFA_3_A)
                .useColorProfile(SRGB)
                .useSVGDrawer(new BatikSVGDrawer())
                .useUnicodeLineBreaker(new LineEnds())
                .withProducer("Muster");
        for (ExternalResourceControlPriority moment : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl(pictures::holds, moment);
        }
        builder.useProtocolsStreamImplementation(pictures, PdfPictures.PROTOCOL);
        builder.withW3cDocument(page.toW3c(), null);
        fonts.register(builder, pdf);
        return builder.buildPdfRenderer();
    }
}
