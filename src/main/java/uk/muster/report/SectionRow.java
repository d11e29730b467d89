package uk.muster.report;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A section of the front matter as it is stored; its position is its index in the list. */
@Embeddable
record SectionRow(@JdbcTypeCode(SqlTypes.CHAR) UUID id, String heading, String text) {

    static SectionRow of(SectionText section) {
        return new SectionRow(section.id(), section.heading().strip(), section.text());
    }

    SectionText view() {
        return new SectionText(id, heading, text);
    }
}
