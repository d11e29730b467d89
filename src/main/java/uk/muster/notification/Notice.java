package uk.muster.notification;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.muster.decision.DecisionId;
import uk.muster.decision.DecisionLine;
import uk.muster.organisation.Contact;
import uk.muster.organisation.CoverId;
import uk.muster.organisation.CoverNews;
import uk.muster.review.QueueItem;
import uk.muster.round.RequestId;
import uk.muster.round.RequestView;
import uk.muster.round.RoundId;
import uk.muster.scrutiny.QuestionId;
import uk.muster.scrutiny.QuestionMoved;
import uk.muster.security.PersonId;
import uk.muster.update.CommentAdded;
import uk.muster.update.SuggestionMoved;
import uk.muster.update.UpdateEvent;

/** One thing that one person is to be told, once. */
@Entity
class Notice {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long personId;

    @Enumerated(EnumType.STRING)
    private NoticeKind kind;

    private String about;
    private @Nullable Long roundId;
    private @Nullable Long coverId;
    private @Nullable Long questionId;
    private @Nullable Long decisionId;
    private @Nullable Long requestId;
    private @Nullable LocalDate dueOn;
    private Instant at;
    private @Nullable Instant settledAt;
    private @Nullable Long mailId;

    @SuppressWarnings("NullAway.Init")
    protected Notice() {}

    private Notice(PersonId person, NoticeKind kind, String about, Instant at) {
        this.personId = person.value();
        this.kind = kind;
        this.about = about;
        this.at = at;
    }

    private Notice(PersonId person, NoticeKind kind, String about, RoundId round, Instant at) {
        this(person, kind, about, at);
        this.roundId = round.value();
    }

    /** That something happened to an update. */
    static Notice of(NoticeKind kind, PersonId person, RequestView request, UpdateEvent event) {
        String about = "request " + request.id().value() + " at " + event.at();
        Notice notice = new Notice(person, kind, about, request.round(), event.at());
        notice.requestId = request.id().value();
        return notice;
    }

    /** That somebody mentioned them in what was said of an update. */
    static Notice mention(PersonId person, RequestView request, CommentAdded event) {
        String about = "thread %d at %s".formatted(event.thread().value(), event.at());
        Notice notice = new Notice(person, NoticeKind.MENTIONED, about, request.round(), event.at());
        notice.requestId = request.id().value();
        return notice;
    }

    /** That words were suggested for an update, or what became of that. */
    static Notice suggestion(NoticeKind kind, PersonId person, SuggestionMoved moved) {
        String about = "suggestion %d at %s".formatted(moved.suggestion().value(), moved.at());
        Notice notice = new Notice(person, kind, about, moved.round(), moved.at());
        notice.requestId = moved.request().value();
        return notice;
    }

    /** That a unit owes answers by a day; one for each day on which that is recalled. */
    static Notice reminder(Contact person, RoundId round, LocalDate dueOn, LocalDate recalledOn, Instant at) {
        String about = "round %d due %s recalled %s".formatted(round.value(), dueOn, recalledOn);
        NoticeKind kind = recalledOn.isAfter(dueOn) ? NoticeKind.OVERDUE : NoticeKind.DUE;
        Notice notice = new Notice(person.id(), kind, about, round, at);
        notice.dueOn = dueOn;
        return notice;
    }

    /** That an editor asked a lead for an answer once more. */
    static Notice chase(PersonId person, RequestView request, Instant at) {
        String about = "request %d chased at %s".formatted(request.id().value(), at);
        Notice notice = new Notice(person, NoticeKind.CHASED, about, request.round(), at);
        notice.requestId = request.id().value();
        return notice;
    }

    /** That somebody stands in for them or they for somebody, or that they do so no more. */
    static Notice cover(PersonId person, CoverNews news) {
        String about = "cover %d at %s".formatted(news.cover().value(), news.at());
        NoticeKind kind = news.holds() ? NoticeKind.COVER_ARRANGED : NoticeKind.COVER_ENDED;
        Notice notice = new Notice(person, kind, about, news.at());
        notice.coverId = news.cover().value();
        return notice;
    }

    /** That it is their turn in a panel's question. */
    static Notice question(PersonId person, QuestionMoved moved) {
        String about = "question %d %s at %s".formatted(moved.question().value(), moved.step(), moved.at());
        Notice notice = new Notice(person, NoticeKind.QUESTION, about, moved.at());
        notice.questionId = moved.question().value();
        return notice;
    }

    /** That a drafted decision notice waits for their signature; one for each draft, however often it is changed. */
    static Notice toSign(Contact person, DecisionLine draft, Instant at) {
        Notice notice = new Notice(
                person.id(), NoticeKind.TO_SIGN, "decision " + draft.id().value(), at);
        notice.decisionId = draft.id().value();
        return notice;
    }

    /** That an update waits for a reviewer; one for each time that it was submitted. */
    static Notice waiting(Contact person, QueueItem item, Instant at) {
        String about = "request %d since %s".formatted(item.request().value(), item.submittedAt());
        Notice notice = new Notice(person.id(), NoticeKind.WAITING, about, item.round(), at);
        notice.requestId = item.request().value();
        return notice;
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    PersonId person() {
        return new PersonId(personId);
    }

    NoticeKind kind() {
        return kind;
    }

    String about() {
        return about;
    }

    /** None if it tells of cover, of a question or of a decision notice. */
    @Nullable
    RoundId round() {
        return roundId == null ? null : new RoundId(roundId);
    }

    /** None unless it tells of cover. */
    @Nullable
    CoverId cover() {
        return coverId == null ? null : new CoverId(coverId);
    }

    /** None unless it tells of a panel's question. */
    @Nullable
    QuestionId question() {
        return questionId == null ? null : new QuestionId(questionId);
    }

    /** None unless it tells of a decision notice. */
    @Nullable
    DecisionId decision() {
        return decisionId == null ? null : new DecisionId(decisionId);
    }

    @Nullable
    RequestId request() {
        return requestId == null ? null : new RequestId(requestId);
    }

    @Nullable
    LocalDate dueOn() {
        return dueOn;
    }

    Instant at() {
        return at;
    }
}
