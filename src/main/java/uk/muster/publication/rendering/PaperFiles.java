package uk.muster.publication.rendering;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.stereotype.Component;
import uk.muster.report.ReportDocument;

/** Renders a paper in every form in which it is frozen. */
@Component
public class PaperFiles {

    private final PaperPdf pdf;

    PaperFiles(PaperPdf pdf) {
        this.pdf = pdf;
    }

    public List<PaperFile> of(ReportDocument document, Edition edition) {
        return List.of(
                PaperFile.of(FileKind.PDF, pdf.of(document, edition)),
                PaperFile.of(FileKind.TEXT, PaperText.of(document, edition).getBytes(StandardCharsets.UTF_8)));
    }
}
