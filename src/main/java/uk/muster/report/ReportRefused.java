package uk.muster.report;

/** Something that cannot be done with the paper as it stands; the message says why and what to do. */
public class ReportRefused extends RuntimeException {

    public ReportRefused(String message) {
        super(message);
    }
}
