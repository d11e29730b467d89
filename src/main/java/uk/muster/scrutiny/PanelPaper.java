package uk.muster.scrutiny;

import java.util.List;
import java.util.SequencedMap;
import uk.muster.publication.SnapshotSummary;
import uk.muster.report.DeliverablePart;
import uk.muster.report.ReportDocument;
import uk.muster.security.AreaId;

/** A snapshot as a panel member reads it: what the units of their areas gave first, then the whole. */
public record PanelPaper(SnapshotSummary snapshot, ReportDocument document, List<OwnArea> areas) {

    /** The words of every numbered paragraph, in Markdown. */
    public SequencedMap<Integer, String> paragraphs() {
        return PaperParagraphs.of(document);
    }

    /** The deliverables to which units of one area contributed, with their contributions alone. */
    public record OwnArea(AreaId id, String name, List<DeliverablePart> parts) {}
}
