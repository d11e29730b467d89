package uk.muster.publication.rendering;

import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;

/** The forms in which a paper is frozen beside its page and its data. */
public enum FileKind {
    PDF("PDF", "pdf", MediaType.APPLICATION_PDF),
    DOCX("Word", "docx", MediaType.valueOf("application/vnd.openxmlformats-officedocument.wordprocessingml.document")),
    TEXT("Plain text", "txt", new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8));

    private final String label;
    private final String ending;
    private final MediaType type;

    FileKind(String label, String ending, MediaType type) {
        this.label = label;
        this.ending = ending;
        this.type = type;
    }

    String label() {
        return label;
    }

    /** What its address ends in. */
    public String ending() {
        return ending;
    }

    public MediaType type() {
        return type;
    }
}
