package uk.muster.report;

/**
 * Something that stands in the way of publication, and what to do about it.
 *
 * @param place where it is, as people call it: "3.4 Reduce burglary"
 * @param anchor the id of that place in the paper, to jump to
 */
public record Finding(Severity severity, String place, String anchor, String message) {

    /** Errors stop publication; warnings ask for a second look. */
    public enum Severity {
        ERROR("Error"),
        WARNING("Warning");

        private final String label;

        Severity(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public boolean stopsPublication() {
        return severity == Severity.ERROR;
    }
}
