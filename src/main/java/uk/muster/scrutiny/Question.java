package uk.muster.scrutiny;

import static uk.muster.scrutiny.QuestionState.ANSWERED;
import static uk.muster.scrutiny.QuestionState.DRAFT;
import static uk.muster.scrutiny.QuestionState.LODGED;
import static uk.muster.scrutiny.QuestionState.RETURNED;
import static uk.muster.scrutiny.QuestionState.REVIEWED;
import static uk.muster.scrutiny.QuestionState.SUBMITTED;
import static uk.muster.scrutiny.QuestionState.WITHDRAWN;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;
import uk.muster.publication.SnapshotId;
import uk.muster.security.AreaId;
import uk.muster.security.PersonId;
import uk.muster.security.Scope;
import uk.muster.text.Dates;

/**
 * A panel's question on one paragraph of a published paper, with its answer. It owns its changes of state: each is one
 * method that refuses what is not allowed and raises one event, which {@link QuestionHistory} keeps. Decision 0131.
 */
@Entity
@Table(name = "panel_question")
class Question extends AbstractAggregateRoot<Question> {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long areaId;
    private long snapshotId;
    private int paragraph;
    private String text;

    @Enumerated(EnumType.STRING)
    private QuestionState state = DRAFT;

    private long draftedBy;
    private @Nullable Instant lodgedAt;
    private @Nullable LocalDate dueOn;

    @Embedded
    private Answer answer = new Answer();

    @Embedded
    private @Nullable LastMove last = LastMove.NONE;

    @Embedded
    @AttributeOverride(name = "agreedBy", column = @Column(name = "panel_agreed_by"))
    @AttributeOverride(name = "agreedAt", column = @Column(name = "panel_agreed_at"))
    private @Nullable Agreement panel = Agreement.NONE;

    @Embedded
    @AttributeOverride(name = "agreedBy", column = @Column(name = "office_agreed_by"))
    @AttributeOverride(name = "agreedAt", column = @Column(name = "office_agreed_at"))
    private @Nullable Agreement office = Agreement.NONE;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Question() {}

    Question(AreaId area, SnapshotId snapshot, int paragraph, String text, PersonId author) {
        areaId = area.value();
        snapshotId = snapshot.value();
        this.paragraph = paragraph;
        this.text = QuestionWords.checked(text);
        draftedBy = author.value();
    }

    void reword(String words) {
        refuseUnless(state == DRAFT, "be changed");
        text = QuestionWords.checked(words);
    }

    /** Makes a draft the panel's. From here on its words stand. */
    void lodge(LocalDate due, PersonId by, Instant at) {
        refuseUnless(state == DRAFT, "be lodged");
        if (text.isBlank()) {
            throw new QuestionRefused("Write the question before you lodge it.");
        }
        if (due.isBefore(LocalDate.ofInstant(at, Dates.LONDON))) {
            throw new QuestionRefused("The answer cannot be due on a day that is past. Choose a later day.");
        }
        dueOn = due;
        lodgedAt = at;
        move(LODGED, QuestionStep.LODGED, by, at, "");
        last = LastMove.NONE;
    }

    void withdraw(PersonId by, Instant at) {
        refuseUnless(awaits(Deed.WITHDRAW), "be withdrawn");
        move(WITHDRAWN, QuestionStep.WITHDRAWN, by, at, "");
    }

    /** Keeps the words of an answer that is being written; what was done before can then no longer be taken back. */
    void write(String words, PersonId by) {
        refuseUnless(awaits(Deed.ANSWER), "be answered");
        answer.write(words, by);
        last = LastMove.NONE;
    }

    void submit(PersonId by, Instant at) {
        refuseUnless(awaits(Deed.ANSWER), "be answered");
        answer.submit(by);
        move(SUBMITTED, QuestionStep.SUBMITTED, by, at, "");
    }

    void approve(PersonId by, Instant at) {
        refuseUnless(awaits(Deed.REVIEW), "have its answer approved");
        answer.approve(by);
        move(REVIEWED, QuestionStep.APPROVED, by, at, "");
    }

    /** Gives the answer back to whoever wrote it, from the review or from sign-off. */
    void returnAnswer(String why, PersonId by, Instant at) {
        refuseUnless(awaits(Deed.REVIEW) || awaits(Deed.SIGN_OFF), "have its answer returned");
        answer.giveBack(why, by);
        move(RETURNED, QuestionStep.RETURNED, by, at, answer.reason());
    }

    void signOff(PersonId by, Instant at) {
        refuseUnless(awaits(Deed.SIGN_OFF), "have its answer signed off");
        answer.signOff(by, at);
        move(ANSWERED, QuestionStep.SIGNED_OFF, by, at, "");
    }

    void agreeForPanel(PersonId by, Instant at) {
        refuseUnless(awaits(Deed.AGREE_FOR_PANEL), "be agreed to again");
        panel = Agreement.of(by, at);
        agreed(QuestionStep.PANEL_AGREED, by, at);
    }

    void agreeForOffice(PersonId by, Instant at) {
        refuseUnless(awaits(Deed.AGREE_FOR_OFFICE), "be agreed to again");
        office = Agreement.of(by, at);
        agreed(QuestionStep.OFFICE_AGREED, by, at);
    }

    private void agreed(QuestionStep step, PersonId by, Instant at) {
        move(ANSWERED, step, by, at, "");
        if (isPublished()) {
            last = LastMove.NONE;
        }
    }

    /** Undoes the last step as long as nothing followed it: whoever took it thinks again. */
    void takeBack(PersonId by, Instant at) {
        refuseUnlessMovedBy(by);
        QuestionState before = Objects.requireNonNull(last().movedFrom());
        if (before == ANSWERED) {
            panel = panel().isBy(by) ? Agreement.NONE : panel();
            office = office().isBy(by) ? Agreement.NONE : office();
        } else if (before == REVIEWED) {
            answer.takeBackSignOff();
        }
        move(before, QuestionStep.TAKEN_BACK, by, at, "");
        last = LastMove.NONE;
    }

    private void move(QuestionState to, QuestionStep step, PersonId by, Instant at, String why) {
        last = LastMove.of(state, by);
        state = to;
        registerEvent(new QuestionMoved(id(), area(), step, to, by, at, why));
    }

    /** Whether the question is where somebody may do this with it. */
    boolean awaits(Deed deed) {
        return switch (deed) {
            case WITHDRAW -> state.isOpen();
            case ANSWER -> state.isWithAnswerer();
            case REVIEW -> state == SUBMITTED;
            case SIGN_OFF -> state == REVIEWED;
            case AGREE_FOR_PANEL -> state == ANSWERED && !panel().isGiven();
            case AGREE_FOR_OFFICE -> state == ANSWERED && !office().isGiven();
        };
    }

    /** What the policy judges by: nobody who wrote an answer reviews it, nor does its reviewer sign it off. */
    Scope scope(Deed deed) {
        return Scope.question(area(), answer.hands(deed));
    }

    void refuseUnlessMovedBy(PersonId person) {
        if (!last().isBy(person)) {
            throw new QuestionRefused("This can no longer be undone: somebody has gone on from there.");
        }
    }

    /** Whose right the last step asked for, and so does taking it back. */
    Deed lastDeed() {
        return switch (state) {
            case WITHDRAWN -> Deed.WITHDRAW;
            case REVIEWED -> Deed.REVIEW;
            case RETURNED -> last().isFrom(REVIEWED) ? Deed.SIGN_OFF : Deed.REVIEW;
            case ANSWERED ->
                last().isFrom(REVIEWED)
                        ? Deed.SIGN_OFF
                        : panel().isGiven() ? Deed.AGREE_FOR_PANEL : Deed.AGREE_FOR_OFFICE;
            case DRAFT, LODGED, SUBMITTED -> Deed.ANSWER;
        };
    }

    void demandVersion(long seen) {
        if (version() != seen) {
            throw new QuestionOvertaken();
        }
    }

    private void refuseUnless(boolean allowed, String deed) {
        if (!allowed) {
            throw new QuestionRefused("This question is now “%s” and cannot %s.".formatted(state.label(), deed));
        }
    }

    QuestionId id() {
        return new QuestionId(Objects.requireNonNull(id));
    }

    AreaId area() {
        return new AreaId(areaId);
    }

    SnapshotId snapshot() {
        return new SnapshotId(snapshotId);
    }

    int paragraph() {
        return paragraph;
    }

    String text() {
        return text;
    }

    QuestionState state() {
        return state;
    }

    boolean isDraftOf(PersonId person) {
        return state == DRAFT && draftedBy == person.value();
    }

    @Nullable
    Instant lodgedAt() {
        return lodgedAt;
    }

    @Nullable
    LocalDate dueOn() {
        return dueOn;
    }

    Answer answer() {
        return answer;
    }

    private LastMove last() {
        return last == null ? LastMove.NONE : last;
    }

    /** Hibernate reads what has no value as none at all. */
    Agreement panel() {
        return panel == null ? Agreement.NONE : panel;
    }

    Agreement office() {
        return office == null ? Agreement.NONE : office;
    }

    /** Both sides agreed: question and answer stand beside the paper. */
    boolean isPublished() {
        return panel().isGiven() && office().isGiven();
    }

    long version() {
        return Objects.requireNonNull(version);
    }
}
