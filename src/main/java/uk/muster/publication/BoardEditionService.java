package uk.muster.publication;

import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.muster.publication.rendering.FileKind;
import uk.muster.security.Access;
import uk.muster.security.Action;
import uk.muster.security.Scope;

/** Gives out the board's editions of published papers, to those who may read what is exempt. */
@Service
@Transactional(readOnly = true)
public class BoardEditionService {

    private final Access access;
    private final BoardEditionRepository editions;

    BoardEditionService(Access access, BoardEditionRepository editions) {
        this.access = access;
        this.editions = editions;
    }

    /** The snapshots that have one; none for whoever may not read them. */
    public Set<SnapshotId> snapshots() {
        return access.allows(Action.READ_BOARD_EDITION) ? editions.snapshots() : Set.of();
    }

    Optional<String> page(String slug, String label) {
        demand(slug, label);
        return editions.page(slug, label);
    }

    Optional<String> document(String slug, String label) {
        demand(slug, label);
        return editions.document(slug, label);
    }

    Optional<byte[]> file(String slug, String label, FileKind kind) {
        demand(slug, label);
        return editions.file(slug, label, kind);
    }

    private void demand(String slug, String label) {
        access.demand(Action.READ_BOARD_EDITION, Scope.ANYWHERE, slug + "/" + label);
    }
}
