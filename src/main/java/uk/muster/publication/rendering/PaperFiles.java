package uk.muster.publication.rendering;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
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
        return Stream.of(FileKind.values())
                .map(kind -> of(kind, document, edition))
                .toList();
    }

    public PaperFile of(FileKind kind, ReportDocument document, Edition edition) {
        return PaperFile.of(
                kind,
                switch (kind) {
                    case PDF -> pdf.of(document, edition);
                    case DOCX -> PaperDocx.of(document, edition);
                    case TEXT -> PaperText.of(document, edition).getBytes(StandardCharsets.UTF_8);
                });
    }
}
