package uk.muster.publication;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import uk.muster.picture.Picture;
import uk.muster.picture.Pictures;
import uk.muster.publication.rendering.Edition;
import uk.muster.publication.rendering.FileKind;
import uk.muster.publication.rendering.PaperFile;
import uk.muster.publication.rendering.PaperFiles;
import uk.muster.publication.rendering.PaperPages;
import uk.muster.report.PublicationRun;
import uk.muster.report.ReportDocument;
import uk.muster.report.SignedPaper;

/** Makes what is frozen of an edition: its files, one after the other, and the page that offers them. Decision 0121. */
@Component
class FrozenForms {

    private final Pictures pictures;
    private final PaperFiles renderers;
    private final PaperPages pages;

    FrozenForms(Pictures pictures, PaperFiles renderers, PaperPages pages) {
        this.pictures = pictures;
        this.renderers = renderers;
        this.pages = pages;
    }

    /** What was made. */
    record Made(ReportDocument document, String page, List<PaperFile> files, List<Picture> pictures) {}

    Made of(ReportDocument document, Edition edition, PublicationRun run) {
        List<Picture> shown = pictures.named(document.pictures());
        List<PaperFile> files = Stream.of(FileKind.values())
                .map(kind -> run.make(() -> renderers.of(kind, document, edition, shown)))
                .toList();
        return new Made(document, pages.paper(document, edition, files), files, shown);
    }

    /**
     * Tries what a signed paper will be, so that its people learn at once what would stop it when its time has come.
     * Decision 0237.
     *
     * @throws uk.muster.report.ReportRefused if its PDF would lose words
     */
    void rehearse(SignedPaper paper, Instant at) {
        Edition edition = new Edition("rehearsal", Edition.FIRST, at);
        rehearse(paper.publicEdition().document(), edition);
        if (paper.document().holdsExempt()) {
            rehearse(paper.document(), edition.ofBoard());
        }
    }

    private void rehearse(ReportDocument document, Edition edition) {
        renderers.of(FileKind.PDF, document, edition, pictures.named(document.pictures()));
    }
}
