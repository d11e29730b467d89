package uk.muster.publication;

import org.springframework.stereotype.Component;
import uk.muster.report.DocumentJson;

/** Freezes the board's edition beside the public one, where they differ. Decision 0192. */
@Component
class BoardEditions {

    private final BoardEditionRepository editions;
    private final BoardEditionFileRepository files;
    private final BoardEditionPictureRepository shown;

    BoardEditions(
            BoardEditionRepository editions, BoardEditionFileRepository files, BoardEditionPictureRepository shown) {
        this.editions = editions;
        this.files = files;
        this.shown = shown;
    }

    void freeze(SnapshotId snapshot, FrozenForms.Made made) {
        editions.save(new BoardEdition(snapshot, DocumentJson.write(made.document()), made.page()));
        made.files().forEach(file -> files.save(new BoardEditionFile(snapshot, file)));
        made.pictures().forEach(picture -> shown.save(new BoardEditionPicture(snapshot, picture)));
    }
}
