package uk.muster.scrutiny;

import java.util.List;
import uk.muster.publication.SnapshotSummary;
import uk.muster.report.DeliverablePart;
import uk.muster.report.ReportDocument;

/** A snapshot as a panel member reads it: what the units of their areas gave first, then the whole. */
public record PanelPaper(SnapshotSummary snapshot, ReportDocument document, List<OwnArea> areas) {

    /** The deliverables to which units of one area contributed, with their contributions alone. */
    public record OwnArea(String name, List<DeliverablePart> parts) {}
}
