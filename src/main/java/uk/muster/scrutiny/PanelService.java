package uk.muster.scrutiny;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.muster.organisation.AreaView;
import uk.muster.organisation.OrganisationService;
import uk.muster.publication.PublicationService;
import uk.muster.publication.SnapshotSummary;
import uk.muster.publication.WithdrawnPapers;
import uk.muster.report.ReportDocument;
import uk.muster.scrutiny.PanelPaper.OwnArea;
import uk.muster.security.Access;
import uk.muster.security.Action;
import uk.muster.security.Actor;
import uk.muster.security.NoSuchThing;
import uk.muster.security.Scope;

/** What a scrutiny panel reads: published papers, its own area first. It never sees a draft. */
@Service
@Transactional(readOnly = true)
public class PanelService {

    private final Access access;
    private final PublicationService publication;
    private final WithdrawnPapers withdrawn;
    private final OrganisationService organisation;

    PanelService(
            Access access,
            PublicationService publication,
            WithdrawnPapers withdrawn,
            OrganisationService organisation) {
        this.access = access;
        this.publication = publication;
        this.withdrawn = withdrawn;
        this.organisation = organisation;
    }

    /** The papers that the panel may read, the newest meeting first. */
    public List<SnapshotSummary> papers() {
        access.demand(Action.READ_PANEL);
        return publication.published();
    }

    /** Whether there is no paper of a later meeting: on the newest one stands what is still unanswered. */
    public boolean isNewest(SnapshotSummary paper) {
        return papers().stream().noneMatch(other -> other.meetingOn().isAfter(paper.meetingOn()));
    }

    /** The newest edition of the same paper, if there is a newer one. */
    public Optional<SnapshotSummary> newer(SnapshotSummary paper) {
        return papers().stream()
                .filter(other -> other.slug().equals(paper.slug()))
                .max(Comparator.comparing(SnapshotSummary::publishedAt))
                .filter(newest -> !newest.id().equals(paper.id()));
    }

    /** The names of the areas whose panel the reader sits on. */
    public List<String> areas() {
        return areasOf(access.demand(Action.READ_PANEL)).stream()
                .map(AreaView::name)
                .toList();
    }

    public PanelPaper paper(String slug, String label) {
        Actor reader = access.demand(Action.READ_PANEL, Scope.ANYWHERE, slug);
        SnapshotSummary snapshot = publication.summary(slug, label).orElseThrow(() -> noSuchPaper(slug, label));
        ReportDocument document = publication.document(snapshot.id());
        List<OwnArea> areas =
                areasOf(reader).stream().map(area -> own(area, document)).toList();
        return new PanelPaper(snapshot, document, areas);
    }

    private NoSuchThing noSuchPaper(String slug, String label) {
        return new NoSuchThing(withdrawn.note(slug, label).orElse("There is no such paper."));
    }

    private List<AreaView> areasOf(Actor reader) {
        var areas = organisation.areasById();
        return reader.panelAreas().stream()
                .map(areas::get)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(AreaView::name))
                .toList();
    }

    private static OwnArea own(AreaView area, ReportDocument document) {
        return new OwnArea(
                area.id(),
                area.name(),
                document.deliverables()
                        .flatMap(part -> part.from(area.code()).stream())
                        .toList());
    }
}
