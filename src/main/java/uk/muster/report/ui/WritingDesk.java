package uk.muster.report.ui;

import java.util.List;
import java.util.function.Supplier;
import uk.muster.live.Presence;
import uk.muster.live.PresenceBar;
import uk.muster.picture.PictureService;
import uk.muster.report.FrontMatter;
import uk.muster.report.Layout;
import uk.muster.report.LayoutChoice;
import uk.muster.report.ReportService;
import uk.muster.round.RoundId;
import uk.muster.security.Access;
import uk.muster.ui.Drafts;

/** Stores what the editor writes and chooses on the page of a paper, and says who else is there. */
final class WritingDesk implements PaperPane.Editor {

    private final ReportService reports;
    private final Presence presence;
    private final PictureService pictures;
    private final Access access;
    private final Supplier<RoundId> round;
    private final PresenceBar here;
    private final Attempts attempts;
    private final Runnable finished;

    /**
     * @param here shows who else is at the paper
     * @param finished runs when the editor wants to read what came of the writing
     */
    WritingDesk(
            ReportService reports,
            Presence presence,
            PictureService pictures,
            Access access,
            Supplier<RoundId> round,
            PresenceBar here,
            Attempts attempts,
            Runnable finished) {
        this.reports = reports;
        this.presence = presence;
        this.pictures = pictures;
        this.access = access;
        this.round = round;
        this.here = here;
        this.attempts = attempts;
        this.finished = finished;
    }

    /** Where whoever has the paper on their screen is. */
    record PaperOf(RoundId round) {}

    @Override
    public FrontMatter save(FrontMatter written) {
        return reports.save(round.get(), written);
    }

    @Override
    public void finished() {
        finished.run();
    }

    @Override
    public FrontMatter recover(String passage, String text, long version) {
        return reports.recover(round.get(), passage, text, version);
    }

    @Override
    public Sharing share(PaperPane pane) {
        RoundId paper = round.get();
        return new Sharing(
                new Drafts(pane, access.actor().id().value(), "report-" + paper.value(), pane::recover),
                presence.at(pane, new PaperOf(paper), visitors -> {
                    here.show(visitors);
                    pane.showOthers(visitors);
                }),
                pictures);
    }

    @Override
    public void choose(LayoutChoice choice, Layout layout) {
        attempts.at(() -> reports.choose(round.get(), choice.deliverable(), layout));
    }

    @Override
    public boolean arrange(LayoutChoice choice, List<LayoutChoice.Answering> order) {
        return attempts.at(() -> reports.arrange(
                round.get(),
                choice.deliverable(),
                order.stream().map(LayoutChoice.Answering::request).toList()));
    }
}
