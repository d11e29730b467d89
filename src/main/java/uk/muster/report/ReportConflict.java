package uk.muster.report;

/**
 * A save of front matter in the same place in which somebody else wrote meanwhile: refused, with both texts. What was
 * refused is kept aside in the history.
 */
public class ReportConflict extends RuntimeException {

    private final transient FrontMatterMerge merge;

    ReportConflict(FrontMatterMerge merge) {
        super("Somebody else wrote in the same place of the front matter while you were writing.");
        this.merge = merge;
    }

    public FrontMatterMerge merge() {
        return merge;
    }
}
