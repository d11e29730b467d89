package uk.muster.publication;

import java.util.List;
import org.springframework.stereotype.Component;
import uk.muster.picture.Picture;
import uk.muster.picture.Pictures;
import uk.muster.publication.rendering.Edition;
import uk.muster.publication.rendering.PaperFile;
import uk.muster.publication.rendering.PaperFiles;
import uk.muster.publication.rendering.PaperPages;
import uk.muster.report.DocumentJson;
import uk.muster.report.ReportDocument;

/** Freezes the board's edition beside the public one, where they differ. Decision 0192. */
@Component
class BoardEditions {

    private final BoardEditionRepository editions;
    private final BoardEditionFileRepository files;
    private final BoardEditionPictureRepository shown;
    private final Pictures pictures;
    private final PaperFiles renderers;
    private final PaperPages pages;

    BoardEditions(
            BoardEditionRepository editions,
            BoardEditionFileRepository files,
            BoardEditionPictureRepository shown,
            Pictures pictures,
            PaperFiles renderers,
            PaperPages pages) {
        this.editions = editions;
        this.files = files;
        this.shown = shown;
        this.pictures = pictures;
        this.renderers = renderers;
        this.pages = pages;
    }

    void freeze(SnapshotId snapshot, ReportDocument document, Edition edition) {
        if (!document.holdsExempt()) {
            return;
        }
        List<Picture> illustrations = pictures.named(document.pictures());
        List<PaperFile> made = renderers.of(document, edition, illustrations);
        String page = pages.paper(document, edition, made);
        editions.save(new BoardEdition(snapshot, DocumentJson.write(document), page));
        made.forEach(file -> files.save(new BoardEditionFile(snapshot, file)));
        illustrations.forEach(picture -> shown.save(new BoardEditionPicture(snapshot, picture)));
    }
}
