package uk.muster.scrutiny;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.muster.publication.SnapshotSummary;
import uk.muster.scrutiny.PanelPaper.OwnArea;
import uk.muster.text.Passage;

/**
 * What a panel takes to its meeting: its area's paragraphs, what has changed in them since the paper before, what it
 * asked and was answered, and what is still open.
 *
 * @param before the paper of the meeting before this one's, if there was one
 */
public record Briefing(
        SnapshotSummary paper,
        @Nullable SnapshotSummary before,
        List<AreaBriefing> areas,
        List<AskedQuestion> arising,
        List<AskedQuestion> questions) {

    public Briefing {
        areas = List.copyOf(areas);
        arising = List.copyOf(arising);
        questions = List.copyOf(questions);
    }

    /** One area's paragraphs and, passage by passage, what was said before and is said now where the two differ. */
    public record AreaBriefing(OwnArea area, List<Passage> before, List<Passage> now) {

        public AreaBriefing {
            before = List.copyOf(before);
            now = List.copyOf(now);
        }
    }
}
