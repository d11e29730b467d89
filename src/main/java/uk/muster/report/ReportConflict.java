package uk.muster.report;

/** A save of front matter that somebody changed meanwhile: refused, with what now stands, so that both can be shown. */
public class ReportConflict extends RuntimeException {

    private final transient FrontMatter theirs;

    ReportConflict(FrontMatter theirs) {
        super("Somebody else changed the front matter while you were writing.");
        this.theirs = theirs;
    }

    public FrontMatter theirs() {
        return theirs;
    }
}
