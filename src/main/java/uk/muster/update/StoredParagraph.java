package uk.muster.update;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A paragraph as stored: its lasting id, its place and its Markdown. */
@Embeddable
class StoredParagraph {

    @JdbcTypeCode(SqlTypes.CHAR)
    private UUID id;

    private int position;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private String text;

    @SuppressWarnings("NullAway.Init")
    protected StoredParagraph() {}

    StoredParagraph(ParagraphText paragraph, int position) {
        this.id = paragraph.id();
        this.text = paragraph.text();
        this.position = position;
    }

    ParagraphText toText() {
        return new ParagraphText(id, text);
    }
}
