package uk.muster.publication;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.muster.picture.Picture;
import uk.muster.publication.rendering.FileKind;
import uk.muster.security.Access;
import uk.muster.security.Action;
import uk.muster.security.Scope;
import uk.muster.site.FrozenPage;
import uk.muster.site.SitePages;

/** Gives out the board's editions of published papers, to those who may read what is exempt. */
@Service
@Transactional(readOnly = true)
public class BoardEditionService {

    private final Access access;
    private final BoardEditionRepository editions;
    private final WithdrawalRepository withdrawals;
    private final SitePages sitePages;

    BoardEditionService(
            Access access, BoardEditionRepository editions, WithdrawalRepository withdrawals, SitePages sitePages) {
        this.access = access;
        this.editions = editions;
        this.withdrawals = withdrawals;
        this.sitePages = sitePages;
    }

    /** The snapshots that have one; none for whoever may not read them. */
    public Set<SnapshotId> snapshots() {
        return access.allows(Action.READ_BOARD_EDITION) ? editions.snapshots() : Set.of();
    }

    /** Above it stands a notice once the public edition was withdrawn. Decision 0152. */
    Optional<String> page(String slug, String label) {
        demand(slug, label);
        return editions.snapshot(slug, label)
                .flatMap(editions::page)
                .map(page -> withdrawals
                        .findBySlugAndLabel(slug, label)
                        .map(withdrawal -> under(page, withdrawal))
                        .orElse(page));
    }

    Optional<String> document(String slug, String label) {
        demand(slug, label);
        return editions.snapshot(slug, label).flatMap(editions::document);
    }

    Optional<byte[]> file(String slug, String label, FileKind kind) {
        demand(slug, label);
        return editions.snapshot(slug, label).flatMap(snapshot -> editions.file(snapshot, kind));
    }

    Optional<Picture> picture(String slug, String label, String name) {
        demand(slug, label);
        return editions.snapshot(slug, label).flatMap(snapshot -> editions.picture(snapshot, name));
    }

    private String under(String page, Withdrawal withdrawal) {
        return FrozenPage.of(page)
                .under(sitePages.render("published/withdrawn-board", Map.of("withdrawal", withdrawal)))
                .content();
    }

    private void demand(String slug, String label) {
        access.demand(Action.READ_BOARD_EDITION, Scope.ANYWHERE, slug + "/" + label);
    }
}
