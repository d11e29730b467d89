package uk.muster.report;

/** The sorts of findings, errors first, in the order in which they are listed; each says why it matters. */
public enum FindingKind {
    LEFT_EMPTY("Left empty", true, "The board cannot decide on a paper that lacks what every paper must say."),
    NOT_APPROVED("Not yet approved", true, "Nobody but its writer has answered for these words yet."),
    DANGLING_REFERENCE("References to nothing", true, "Readers would be sent to a place that the paper does not have."),
    CIRCULAR_REFERENCE(
            "References in a circle", true, "Readers would be sent from place to place and find no answer at any."),
    FOOTNOTE_BROKEN("Footnotes that are none", true, "Readers would see a mark that leads to no note."),
    PICTURE_UNKNOWN("Pictures that are not there", true, "The paper would say what a picture shows, and not show it."),
    PICTURE_WITHOUT_WORDS(
            "Pictures without words", true, "Who cannot see a picture has only its words; the law asks for them."),
    TABLE_TOO_WIDE("Tables too wide for a sheet", true, "What does not fit the sheet would be missing from the PDF."),
    EXEMPT_WITHOUT_REASON(
            "Exempt without a reason",
            true,
            "The law lets information be kept back only where the public interest in that outweighs the public’s"
                    + " interest in it, and somebody must say why."),
    SUGGESTION_OPEN(
            "Suggestions not yet answered",
            false,
            "A unit was asked about its words and has not said yes or no: the paper would go out with the old ones."),
    EXEMPT_WORDS_ELSEWHERE(
            "Exempt words elsewhere", false, "What is kept back at one place must not be read at another."),
    EXEMPT_NOT_FOUND(
            "Exempt paragraphs that are gone",
            false,
            "Its words may stand in another paragraph by now, which everybody would read."),
    LEAD_IN_GONE(
            "Lead-ins that are not printed",
            false,
            "They were written for readers, who would never see them, and nobody would notice."),
    CLEAR_DAYS(
            "Late for the meeting",
            false,
            "The board and the public are promised these days to read the paper before it is discussed."),
    HEAD_INCOMPLETE("Head of the paper", false, "Readers look there for who reports, and under which item."),
    NOT_ASKED("Nobody asked", false, "The paper must account for every deliverable of the plan."),
    UNANSWERED("No update received", false, "The paper will tell the public who stayed silent."),
    DATA_OVERDUE("Data overdue", false, "The paper would promise figures for a day that has passed."),
    DATA_AWAITED("Data awaited", false, "The board would meet without these figures."),
    SUMMARY_SILENT(
            "Missing from the executive summary",
            false,
            "Many read nothing but the summary: what goes wrong must not be missing from it."),
    WORDS_AGAINST_FIGURES("Words against figures", false, "A contradiction costs the whole paper its readers' trust."),
    TYPED_NUMBER(
            "Paragraph numbers typed by hand",
            false,
            "Paragraphs are numbered anew with each change, and a typed number soon leads elsewhere. A reference like"
                    + " {see:3.4} keeps up."),
    CUT_SHORT("Sentences cut short", false, "Readers cannot know what was meant to follow."),
    NOT_ATTACHED("Attachments that are not there", false, "Nothing is attached to the paper: readers look in vain."),
    PERSONAL_DATA("Personal data", false, "What is published stays public. It should lead to nobody in particular."),
    NAMED_PERSON(
            "Victims and witnesses by name",
            false,
            "What is published stays public, and the law keeps the names of some victims out of print for life."),
    FEW_PEOPLE(
            "Fewer than five people",
            false,
            "With figures as small as these, those who know the place can tell who is meant."),
    HEADING_ORDER(
            "Headings out of order",
            false,
            "Screen readers lead from heading to heading: a level left out seems a part that is missing."),
    CHART_NOT_DRAWN(
            "Charts that cannot be drawn", false, "Readers are told of a chart and see a table without its drawing.");

    private final String label;
    private final boolean stopsPublication;
    private final String why;

    FindingKind(String label, boolean stopsPublication, String why) {
        this.label = label;
        this.stopsPublication = stopsPublication;
        this.why = why;
    }

    public String label() {
        return label;
    }

    /** Errors stop publication; warnings ask for a reason. */
    public boolean stopsPublication() {
        return stopsPublication;
    }

    /** Why it matters, as a sentence. */
    public String why() {
        return why;
    }
}
