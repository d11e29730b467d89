package uk.muster.scrutiny;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.muster.security.PersonId;

/**
 * The answer to a question and whose hands it went through: nobody who wrote in it decides on it, nor does its reviewer sign
 * it off. When it may be written or decided on, its {@link Question} says.
 */
@Embeddable
class Answer {

    @Column(name = "answer")
    private String text = "";

    @ElementCollection
    @CollectionTable(name = "panel_answer_writer", joinColumns = @JoinColumn(name = "question_id"))
    @Column(name = "person_id")
    private Set<Long> writers = new HashSet<>();

    private @Nullable Long reviewedBy;
    private @Nullable Instant answeredAt;
    private String reason = "";

    protected Answer() {}

    void write(String words, PersonId by) {
        text = QuestionWords.checked(words);
        writers.add(by.value());
    }

    void submit(PersonId by) {
        if (text.isBlank()) {
            throw new QuestionRefused("Write the answer before you submit it.");
        }
        writers.add(by.value());
        reviewedBy = null;
    }

    void approve(PersonId by) {
        refuseWriter(by);
        reviewedBy = by.value();
    }

    void giveBack(String why, PersonId by) {
        refuseWriter(by);
        reason = QuestionWords.reason(why);
    }

    void signOff(PersonId by, Instant at) {
        refuseWriter(by);
        if (Objects.equals(reviewedBy, by.value())) {
            throw new QuestionRefused("You approved this answer, so somebody else signs it off.");
        }
        answeredAt = at;
    }

    void takeBackSignOff() {
        answeredAt = null;
    }

    /** Who may not do this with it, since they had a part in it. */
    Set<PersonId> hands(Deed deed) {
        Set<PersonId> hands = writers.stream().map(PersonId::new).collect(Collectors.toSet());
        if (deed == Deed.SIGN_OFF && reviewedBy != null) {
            hands.add(new PersonId(reviewedBy));
        }
        return hands;
    }

    private void refuseWriter(PersonId by) {
        if (writers.contains(by.value())) {
            throw new QuestionRefused("You wrote in this answer, so somebody else decides on it.");
        }
    }

    String text() {
        return text;
    }

    /** When it was signed off. */
    @Nullable
    Instant answeredAt() {
        return answeredAt;
    }

    /** Why it was last returned. */
    String reason() {
        return reason;
    }
}
