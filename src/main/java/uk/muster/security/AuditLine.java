package uk.muster.security;

import java.time.Instant;

/** One line of the audit log as it is read: when, who, what. */
public record AuditLine(long id, Instant at, String username, AuditKind kind, String what) {}
