package uk.muster.scrutiny;

import java.util.List;
import java.util.Optional;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.repository.Repository;

interface PanelNoteRepository extends Repository<PanelNote, Long> {

    PanelNote saveAndFlush(PanelNote note);

    /** Two windows that store at the same moment: the second is told as if it had come later. */
    default PanelNote store(PanelNote note) {
        try {
            return saveAndFlush(note);
        } catch (OptimisticLockingFailureException | DataIntegrityViolationException overtaken) {
            throw new QuestionOvertaken();
        }
    }

    List<PanelNote> findByPersonIdAndSnapshotIdOrderByParagraph(long person, long snapshot);

    Optional<PanelNote> findByPersonIdAndSnapshotIdAndParagraph(long person, long snapshot, int paragraph);
}
