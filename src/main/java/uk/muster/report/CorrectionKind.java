package uk.muster.report;

/** What a later edition is to the one before it. Decisions 0151 and 0156. */
public enum CorrectionKind {
    /** It puts something right. */
    CORRECTION("Why corrected", "Corrects the edition before: ", "Corrected in edition "),
    /** It adds data that the edition before said were awaited. */
    ADDENDUM("Addendum", "Addendum to the edition before: ", "Addendum in edition ");

    private final String label;
    private final String introduction;
    private final String heading;

    CorrectionKind(String label, String introduction, String heading) {
        this.label = label;
        this.introduction = introduction;
        this.heading = heading;
    }

    /** What the reason is called among a paper's facts. */
    public String label() {
        return label;
    }

    /** "Corrects the edition before: a figure was wrong." Empty for a first edition, which has no reason. */
    public String note(String reason) {
        return reason.isBlank() ? "" : introduction + reason;
    }

    /** What stands above the edition before: "Corrected in edition 1.1". */
    public String heading(String edition) {
        return heading + edition;
    }
}
