package uk.muster.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
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

    /** Letters at the end of a name, with the kind of its file, which stay however long it is. */
    private static final int ENDING = 10;

    @Id
    private long id = ONLY;

    private String name = "";

    @JdbcTypeCode(SqlTypes.LONG32VARBINARY)
    private byte[] content = {};

    private Instant setAt = Instant.EPOCH;
    private @Nullable Instant failedAt;

    @Version
    private @Nullable Long version;

    /** For JPA alone. */
    protected StoredWordTemplate() {}

    StoredWordTemplate(WordTemplateFile file, Instant setAt) {
        replace(file, setAt);
    }

    /** Whether papers can be made with this one is not known yet. */
    final void replace(WordTemplateFile file, Instant at) {
        name = shortened(file.name());
        content = file.content();
        setAt = at;
        failedAt = null;
    }

    private static String shortened(String name) {
        int[] letters = name.codePoints().toArray();
        return letters.length <= LONGEST_NAME
                ? name
                : new String(letters, 0, LONGEST_NAME - 1 - ENDING)
                        + "…"
                        + new String(letters, letters.length - ENDING, ENDING);
    }

    Instant setAt() {
        return setAt;
    }

    WordTemplateFile file() {
        return new WordTemplateFile(name, content);
    }
}
