package uk.muster.publication.rendering;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import uk.muster.picture.Picture;
import uk.muster.report.ReportDocument;

/** Renders a paper in every form in which it is frozen. */
@Component
public class PaperFiles {

    private final PaperPdf pdf;
    private final PaperWord word;

    PaperFiles(PaperPdf pdf, PaperWord word) {
        this.pdf = pdf;
        this.word = word;
    }

    /** @param pictures those that the document shows */
    public List<PaperFile> of(ReportDocument document, Edition edition, List<Picture> pictures) {
        return Stream.of(FileKind.values())
                .map(kind -> of(kind, document, edition, pictures))
                .toList();
    }

    public PaperFile of(FileKind kind, ReportDocument document, Edition edition, List<Picture> pictures) {
        return PaperFile.of(
                kind,
                switch (kind) {
                    case PDF -> pdf.of(document, edition, pictures);
                    case DOCX -> word.of(document, edition, pictures);
                    case TEXT -> PaperText.of(document, edition).getBytes(StandardCharsets.UTF_8);
                });
    }
}
