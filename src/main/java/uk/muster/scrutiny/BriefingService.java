package uk.muster.scrutiny;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.muster.publication.SnapshotSummary;
import uk.muster.scrutiny.Briefing.AreaBriefing;
import uk.muster.scrutiny.PanelPaper.OwnArea;
import uk.muster.security.AreaId;
import uk.muster.text.Passage;

/** Puts together what a panel takes to its meeting; whoever may read the paper as a panel member may read this. */
@Service
@Transactional(readOnly = true)
public class BriefingService {

    private final PanelService panel;
    private final QuestionList questions;

    BriefingService(PanelService panel, QuestionList questions) {
        this.panel = panel;
        this.questions = questions;
    }

    public Briefing of(String slug, String label) {
        PanelPaper paper = panel.paper(slug, label);
        Optional<PanelPaper> before =
                before(paper.snapshot()).map(earlier -> panel.paper(earlier.slug(), earlier.label()));
        return new Briefing(
                paper.snapshot(),
                before.map(PanelPaper::snapshot).orElse(null),
                paper.areas().stream().map(area -> of(area, before)).toList(),
                questions.arising(paper.snapshot()),
                questions.on(paper.snapshot().id()));
    }

    /** The latest edition of the paper of the meeting before. */
    private Optional<SnapshotSummary> before(SnapshotSummary paper) {
        return panel.papers().stream()
                .filter(other -> other.meetingOn().isBefore(paper.meetingOn()))
                .max(Comparator.comparing(SnapshotSummary::meetingOn).thenComparing(SnapshotSummary::publishedAt));
    }

    private static AreaBriefing of(OwnArea area, Optional<PanelPaper> before) {
        List<Passage> earlier = before.map(paper -> passages(paper, area.id())).orElse(List.of());
        List<Passage> now = AreaPassages.of(area.parts());
        return new AreaBriefing(area, without(earlier, now), without(now, earlier));
    }

    /** What both papers say alike is no news. */
    private static List<Passage> without(List<Passage> passages, List<Passage> others) {
        return passages.stream().filter(passage -> !others.contains(passage)).toList();
    }

    private static List<Passage> passages(PanelPaper paper, AreaId area) {
        return paper.areas().stream()
                .filter(own -> own.id().equals(area))
                .flatMap(own -> AreaPassages.of(own.parts()).stream())
                .toList();
    }
}
