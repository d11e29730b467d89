package uk.muster.scrutiny;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface PanelNoteRepository extends Repository<PanelNote, Long> {

    void save(PanelNote note);

    void delete(PanelNote note);

    List<PanelNote> findByPersonIdAndSnapshotIdOrderByParagraph(long person, long snapshot);

    Optional<PanelNote> findByPersonIdAndSnapshotIdAndParagraph(long person, long snapshot, int paragraph);
}
