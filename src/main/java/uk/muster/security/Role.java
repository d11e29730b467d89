package uk.muster.security;

/** What a person is to the body; {@code domain.md}'s table "Who may do what", row by row. */
public enum Role {
    UNIT_LEAD("Unit lead"),
    CONTRIBUTOR("Contributor"),
    REVIEWER("Reviewer"),
    EDITOR("Report editor"),
    HEAD("Head of the body"),
    PANEL_MEMBER("Panel member"),
    ADMINISTRATOR("Administrator");

    private final String label;

    Role(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
