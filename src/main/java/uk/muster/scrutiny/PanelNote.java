package uk.muster.scrutiny;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.muster.publication.SnapshotId;
import uk.muster.security.PersonId;

/** What a panel member notes for themselves on a paragraph. */
@Entity
class PanelNote {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long personId;
    private long snapshotId;
    private int paragraph;
    private String text = "";

    @Version
    private @Nullable Long version;

    /** For JPA alone. */
    protected PanelNote() {}

    PanelNote(PersonId person, SnapshotId snapshot, int paragraph) {
        personId = person.value();
        snapshotId = snapshot.value();
        this.paragraph = paragraph;
    }

    void write(String words) {
        text = QuestionWords.checked(words);
    }

    int paragraph() {
        return paragraph;
    }

    KeptWords words() {
        return new KeptWords(text, Objects.requireNonNull(version));
    }
}
