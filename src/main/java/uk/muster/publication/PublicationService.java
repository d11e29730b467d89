package uk.muster.publication;

import static java.util.stream.Collectors.joining;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.muster.publication.rendering.Edition;
import uk.muster.publication.rendering.FileKind;
import uk.muster.report.DocumentJson;
import uk.muster.report.PublicationRun;
import uk.muster.report.ReportChanged;
import uk.muster.report.ReportDocument;
import uk.muster.report.ReportRefused;
import uk.muster.report.SignOffService;
import uk.muster.report.SignedPaper;
import uk.muster.round.RoundId;
import uk.muster.round.RoundService;
import uk.muster.round.RoundView;
import uk.muster.security.Access;
import uk.muster.security.Action;
import uk.muster.security.NoSuchThing;
import uk.muster.security.Scope;
import uk.muster.site.FrozenPage;
import uk.muster.site.SitePages;

/** Freezes board reports and gives out what was frozen: that is public, and asks nobody who they are. */
@Service
@Transactional(readOnly = true)
public class PublicationService {

    private final Access access;
    private final RoundService rounds;
    private final SignOffService signOffs;
    private final SnapshotRepository snapshots;
    private final SitePages sitePages;
    private final FrozenForms forms;
    private final SnapshotFileRepository files;
    private final SnapshotPictureRepository shown;
    private final BoardEditions boardEditions;
    private final NextEdition next;
    private final List<PaperHeading> headings;
    private final SnapshotLog log;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PublicationService(
            Access access,
            RoundService rounds,
            SignOffService signOffs,
            SnapshotRepository snapshots,
            SitePages sitePages,
            FrozenForms forms,
            SnapshotFileRepository files,
            SnapshotPictureRepository shown,
            BoardEditions boardEditions,
            NextEdition next,
            List<PaperHeading> headings,
            SnapshotLog log,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.rounds = rounds;
        this.signOffs = signOffs;
        this.snapshots = snapshots;
        this.sitePages = sitePages;
        this.forms = forms;
        this.files = files;
        this.shown = shown;
        this.boardEditions = boardEditions;
        this.next = next;
        this.headings = headings;
        this.log = log;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Signs off and publishes what another person assembled. The round is closed to changes first, so that what is
     * frozen is what stands.
     */
    @Transactional
    public SnapshotSummary publish(RoundId id) {
        return publish(id, new PublicationRun());
    }

    /** The same, told how far it is; if it is stopped in time, all stays as it was. */
    @Transactional
    public SnapshotSummary publish(RoundId id, PublicationRun run) {
        access.demand(Action.SIGN_OFF, Scope.ANYWHERE, id);
        RoundView round = rounds.round(id);
        if (round.state().isFixed()) {
            throw new ReportRefused("This round's paper is %s already."
                    .formatted(round.state().label().toLowerCase()));
        }
        rounds.markPublished(id);
        events.publishEvent(new ReportChanged(id));
        return freeze(round, signOffs.signOff(id), run);
    }

    /** Brings out what was signed; whoever calls it has fixed the round, in the same transaction. */
    @Transactional
    SnapshotSummary freeze(RoundView round, SignedPaper paper, PublicationRun run) {
        Instant now = Instant.now(clock).truncatedTo(ChronoUnit.MICROS);
        Edition edition = next.of(round, paper.document(), now);
        SignedPaper open = paper.publicEdition();
        boolean forBoard = paper.document().holdsExempt();
        run.begin(FileKind.values().length * (forBoard ? 2 : 1));
        FrozenForms.Made made = forms.of(open.document(), edition, run);
        Optional<FrozenForms.Made> board =
                forBoard ? Optional.of(forms.of(paper.document(), edition.ofBoard(), run)) : Optional.empty();
        run.enter();
        snapshots.save(new Snapshot(round.id(), edition, open, made.page()));
        SnapshotSummary snapshot = summary(edition.slug(), edition.label()).orElseThrow();
        made.files().forEach(file -> files.save(new SnapshotFile(snapshot.id(), file)));
        made.pictures().forEach(picture -> shown.save(new SnapshotPicture(snapshot.id(), picture)));
        board.ifPresent(one -> boardEditions.freeze(snapshot.id(), one));
        log.enter(snapshot);
        return snapshot;
    }

    /** What is public, the newest meeting first. */
    public List<SnapshotSummary> published() {
        return snapshots.summaries();
    }

    public Optional<SnapshotSummary> summary(String slug, String label) {
        return snapshots.summary(slug, label);
    }

    /** The latest edition of the round's paper. */
    public Optional<SnapshotSummary> latest(RoundId round) {
        return snapshots.latest(round.value());
    }

    /** Nothing if it was withdrawn. */
    public Optional<ReportDocument> readable(SnapshotId id) {
        return snapshots.document(id.value()).map(DocumentJson::read);
    }

    public ReportDocument document(SnapshotId id) {
        return readable(id).orElseThrow(() -> new NoSuchThing("There is no such paper, or it was withdrawn."));
    }

    /** The frozen page with its proof; above it what came after it: a newer edition, what other features say of it. Decision 0151. */
    Optional<FrozenPage> html(String slug, String label) {
        return snapshots.page(slug, label).map(page -> {
            String notices = above(slug, label);
            return log.proven(slug, label, "html", notices.isEmpty() ? page : page.under(notices));
        });
    }

    private String above(String slug, String label) {
        SnapshotSummary newest = snapshots.newest(slug).orElseThrow();
        boolean overtaken = !newest.label().equals(label);
        SnapshotSummary paper = overtaken ? summary(slug, label).orElseThrow() : newest;
        return (overtaken ? corrected(newest, paper) : "")
                + headings.stream()
                        .flatMap(heading -> heading.above(paper.id()).stream())
                        .collect(joining());
    }

    private String corrected(SnapshotSummary newest, SnapshotSummary old) {
        return sitePages.render("published/corrected", Map.of("newest", newest, "old", old));
    }

    Optional<FrozenPage> json(String slug, String label) {
        return snapshots.document(slug, label).map(FrozenPage::of).map(data -> log.proven(slug, label, "json", data));
    }
}
