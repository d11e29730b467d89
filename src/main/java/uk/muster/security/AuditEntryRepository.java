package uk.muster.security;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Adds to the audit log and reads it; there is no way to change or delete. */
interface AuditEntryRepository extends Repository<AuditEntry, Long> {

    String MATCHES = """
            where (:kind is null or e.kind = :kind)
            and (locate(lower(:text), lower(e.username)) > 0 or locate(lower(:text), lower(e.what)) > 0)
            """;

    AuditEntry save(AuditEntry entry);

    @Query("select new uk.muster.security.AuditLine(e.id, e.at, e.username, e.kind, e.what) from AuditEntry e "
            + MATCHES + "order by e.at desc, e.id desc")
    List<AuditLine> lines(@Nullable AuditKind kind, String text, Pageable page);

    @Query("select count(e) from AuditEntry e " + MATCHES)
    long count(@Nullable AuditKind kind, String text);
}
