package uk.muster.security;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the audit log, the newest line first, for administrators. */
@Service
@Transactional(readOnly = true)
public class AuditTrail {

    private final Access access;
    private final AuditEntryRepository entries;

    AuditTrail(Access access, AuditEntryRepository entries) {
        this.access = access;
        this.entries = entries;
    }

    /**
     * @param kind only lines of this kind, if one is given
     * @param text only lines in which the username or what was done holds this, however written
     */
    public List<AuditLine> lines(@Nullable AuditKind kind, String text, Pageable page) {
        access.demand(Action.READ_AUDIT);
        return entries.lines(kind, text, page);
    }

    public long count(@Nullable AuditKind kind, String text) {
        access.demand(Action.READ_AUDIT);
        return entries.count(kind, text);
    }
}
