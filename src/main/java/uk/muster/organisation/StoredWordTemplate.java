package uk.muster.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The one Word template of the body. */
@Entity
@Table(name = "word_template")
class StoredWordTemplate {

    static final long ONLY = 1;
    private static final int LONGEST_NAME = 200;

    @Id
    private long id = ONLY;

    private String name = "";

    @JdbcTypeCode(SqlTypes.LONG32VARBINARY)
    private byte[] content = {};

    private Instant setAt = Instant.EPOCH;
    private @Nullable Instant failedAt;

    /** For JPA alone. */
    protected StoredWordTemplate() {}

    StoredWordTemplate(WordTemplateFile file, Instant setAt) {
        name = file.name().length() <= LONGEST_NAME ? file.name() : file.name().substring(0, LONGEST_NAME);
        content = file.content();
        this.setAt = setAt;
    }

    WordTemplateFile file() {
        return new WordTemplateFile(name, content);
    }
}
