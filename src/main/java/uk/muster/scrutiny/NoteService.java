package uk.muster.scrutiny;

import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.muster.publication.SnapshotId;
import uk.muster.security.Access;
import uk.muster.security.Action;
import uk.muster.security.PersonId;

/** A panel member's notes to themselves, one a paragraph; nobody else reads them, whatever their role. */
@Service
@Transactional
public class NoteService {

    private final Access access;
    private final PanelNoteRepository notes;

    NoteService(Access access, PanelNoteRepository notes) {
        this.access = access;
        this.notes = notes;
    }

    /** The reader's notes on a paper, by paragraph; one that was emptied is there without words. */
    @Transactional(readOnly = true)
    public SequencedMap<Integer, KeptWords> notes(SnapshotId paper) {
        PersonId reader = access.demand(Action.READ_PANEL).id();
        List<PanelNote> own = notes.findByPersonIdAndSnapshotIdOrderByParagraph(reader.value(), paper.value());
        SequencedMap<Integer, KeptWords> words = new TreeMap<>();
        own.forEach(note -> words.put(note.paragraph(), note.words()));
        return words;
    }

    /**
     * Keeps a note in place of the one that was there.
     *
     * @param version of the note that its writer went on from
     * @return the version with these words
     * @throws QuestionOvertaken if another window stored other words since
     */
    public long write(SnapshotId paper, int paragraph, String text, long version) {
        PersonId writer = access.demand(Action.READ_PANEL).id();
        Optional<PanelNote> stored =
                notes.findByPersonIdAndSnapshotIdAndParagraph(writer.value(), paper.value(), paragraph);
        if (stored.map(PanelNote::words).orElse(KeptWords.NONE).version() != version) {
            throw new QuestionOvertaken();
        }
        PanelNote note = stored.orElseGet(() -> new PanelNote(writer, paper, paragraph));
        note.write(text);
        return notes.store(note).words().version();
    }
}
