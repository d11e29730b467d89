package uk.muster.security;

/** What sort of thing the audit log tells. */
public enum AuditKind {
    CHANGE("Change"),
    REFUSED("Refused"),
    SIGN_IN_REFUSED("Sign-in refused");

    private final String label;

    AuditKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
