package uk.muster.picture;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A picture as it lies in the database: it is inserted once and never changed, since its name is made of its bytes. */
@Entity
@Table(name = "picture")
@Immutable
class StoredPicture {

    @Id
    private String name = "";

    @JdbcTypeCode(SqlTypes.LONG32VARBINARY)
    private byte[] content = {};

    private long addedBy;
    private Instant addedAt = Instant.EPOCH;

    /** For JPA alone. */
    protected StoredPicture() {}
}
