package uk.muster.report;

/** A paper that was signed off: ready to be frozen, with the names of the two people whom that takes. */
public record SignedPaper(ReportDocument document, String assembledBy, String signedOffBy) {

    /** What the public gets of it. */
    public SignedPaper publicEdition() {
        return new SignedPaper(document.publicEdition(), assembledBy, signedOffBy);
    }
}
