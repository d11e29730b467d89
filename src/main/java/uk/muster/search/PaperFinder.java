package uk.muster.search;

import java.util.List;
import org.springframework.stereotype.Component;
import uk.muster.publication.SnapshotSummary;
import uk.muster.security.Actor;
import uk.muster.text.Dates;

/** Finds published papers by title and by the day of their meeting. */
@Component
class PaperFinder implements Finder {

    private final LatestPapers papers;

    PaperFinder(LatestPapers papers) {
        this.papers = papers;
    }

    @Override
    public Kind kind() {
        return Kind.PAPER;
    }

    @Override
    public List<Hit> find(Terms terms, Actor actor, int most) {
        return papers.all().stream()
                .filter(paper -> terms.areIn(paper.title() + " " + meeting(paper)))
                .limit(most)
                .map(paper -> new Hit(
                        Marked.whole(paper.title(), terms),
                        meeting(paper) + " · Edition " + paper.label(),
                        Hit.NO_WORDS,
                        paper.address()))
                .toList();
    }

    private static String meeting(SnapshotSummary paper) {
        return "Meeting of " + Dates.day(paper.meetingOn());
    }
}
