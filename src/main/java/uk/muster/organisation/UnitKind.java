package uk.muster.organisation;

/** What sort of unit reports. */
public enum UnitKind {
    LPU("Local Policing Unit"),
    DEPARTMENT("Department"),
    OFFICE("Body's office");

    private final String label;

    UnitKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
