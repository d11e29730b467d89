package uk.muster.publication;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.muster.picture.Picture;
import uk.muster.publication.rendering.Edition;
import uk.muster.publication.rendering.FileKind;
import uk.muster.publication.rendering.PaperFile;
import uk.muster.publication.rendering.PaperFiles;
import uk.muster.report.ReportDocument;

/** Keeps the files of snapshots, and makes those of snapshots that were frozen before there were any. Decision 0121. */
@Service
@Transactional
class SnapshotFiles {

    private final SnapshotFileRepository files;
    private final SnapshotPictureRepository pictures;
    private final PublicationService publication;
    private final PaperFiles renderers;
    private final SnapshotLog log;

    SnapshotFiles(
            SnapshotFileRepository files,
            SnapshotPictureRepository pictures,
            PublicationService publication,
            PaperFiles renderers,
            SnapshotLog log) {
        this.files = files;
        this.pictures = pictures;
        this.publication = publication;
        this.renderers = renderers;
        this.log = log;
    }

    /** The frozen file with its proof. */
    @Transactional(readOnly = true)
    Optional<PaperFile> file(String slug, String label, FileKind kind) {
        return files.file(slug, label, kind).map(file -> log.proven(slug, label, file));
    }

    @Transactional(readOnly = true)
    Optional<Picture> picture(String slug, String label, String name) {
        return pictures.picture(slug, label, name);
    }

    /** The snapshots that lack files of theirs. */
    @Transactional(readOnly = true)
    List<SnapshotSummary> lacking() {
        List<SnapshotId> lacking = files.withFewerThan(FileKind.values().length);
        return publication.published().stream()
                .filter(snapshot -> lacking.contains(snapshot.id()))
                .toList();
    }

    /** Makes those alone: what is public stays as it is. */
    void make(SnapshotSummary snapshot) {
        Edition edition = new Edition(
                snapshot.slug(), snapshot.label(), snapshot.publishedAt(), snapshot.kind(), snapshot.reason());
        ReportDocument document = publication.document(snapshot.id());
        List<Picture> shown = pictures.all(snapshot.id().value());
        Set<FileKind> kept = files.kinds(snapshot.id().value());
        Stream.of(FileKind.values())
                .filter(kind -> !kept.contains(kind))
                .map(kind -> renderers.of(kind, document, edition, shown))
                .forEach(file -> files.save(new SnapshotFile(snapshot.id(), file)));
    }
}
