package uk.muster.scrutiny;

import java.util.List;
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

    /** The reader's notes on a paper, by paragraph. */
    @Transactional(readOnly = true)
    public SequencedMap<Integer, String> notes(SnapshotId paper) {
        PersonId reader = access.demand(Action.READ_PANEL).id();
        List<PanelNote> own = notes.findByPersonIdAndSnapshotIdOrderByParagraph(reader.value(), paper.value());
        SequencedMap<Integer, String> words = new TreeMap<>();
        own.forEach(note -> words.put(note.paragraph(), note.text()));
        return words;
    }

    /** Keeps a note in place of the one that was there; without words there is none. */
    public void write(SnapshotId paper, int paragraph, String text) {
        PersonId writer = access.demand(Action.READ_PANEL).id();
        PanelNote note = notes.findByPersonIdAndSnapshotIdAndParagraph(writer.value(), paper.value(), paragraph)
                .orElseGet(() -> new PanelNote(writer, paper, paragraph));
        note.write(text);
        if (note.text().isEmpty()) {
            notes.delete(note);
        } else {
            notes.save(note);
        }
    }
}
