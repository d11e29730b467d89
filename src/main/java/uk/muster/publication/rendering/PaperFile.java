package uk.muster.publication.rendering;

import uk.muster.report.DocumentJson;

/** A paper in one of its forms, and the SHA-256 of the bytes. */
public record PaperFile(FileKind kind, byte[] content, String sha256) {

    static PaperFile of(FileKind kind, byte[] content) {
        return new PaperFile(kind, content, DocumentJson.sha256(content));
    }
}
