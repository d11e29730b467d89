package uk.muster.report;

/** Something that stands in the way of publication, with where it is and what to do. */
public record Finding(Severity severity, String place, String message) {

    /** Errors stop publication; warnings ask for a second look. */
    public enum Severity {
        ERROR,
        WARNING
    }
}
