package uk.muster.scrutiny;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.muster.security.Access;
import uk.muster.security.Action;
import uk.muster.security.Actor;
import uk.muster.security.NoSuchThing;
import uk.muster.security.PersonId;

/** The way of an answer: written for the area, reviewed by the office, signed off by its head. Decision 0131. */
@Service
@Transactional
public class AnswerService {

    private final Access access;
    private final QuestionRepository questions;
    private final Clock clock;

    AnswerService(Access access, QuestionRepository questions, Clock clock) {
        this.access = access;
        this.questions = questions;
        this.clock = clock;
    }

    /**
     * Keeps the words of an answer.
     *
     * @param version of the question as the writer saw it
     * @return its version with these words
     * @throws QuestionOvertaken if somebody changed it since
     */
    public long write(QuestionId id, String text, long version) {
        return act(id, Deed.ANSWER, (question, by) -> write(question, text, version, by));
    }

    /** Keeps the words and hands them in. */
    public void submit(QuestionId id, String text, long version) {
        act(id, Deed.ANSWER, (question, by) -> {
            write(question, text, version, by);
            question.submit(by, now());
        });
    }

    public void approve(QuestionId id) {
        act(id, Deed.REVIEW, (question, by) -> question.approve(by, now()));
    }

    public void returnAnswer(QuestionId id, String reason) {
        Deed deed = question(id).awaits(Deed.SIGN_OFF) ? Deed.SIGN_OFF : Deed.REVIEW;
        act(id, deed, (question, by) -> question.returnAnswer(reason, by, now()));
    }

    public void signOff(QuestionId id) {
        act(id, Deed.SIGN_OFF, (question, by) -> question.signOff(by, now()));
    }

    public void agree(QuestionId id) {
        act(id, Deed.AGREE_FOR_OFFICE, (question, by) -> question.agreeForOffice(by, now()));
    }

    /**
     * Undoes the reader's own last step, the panel's side included, while they have the right that it asked for. That
     * somebody has gone on from there is told first: whose right it would be by now is nothing to them.
     */
    public void takeBack(QuestionId id) {
        Question moved = question(id);
        Actor reader = access.demand(Action.READ_QUESTION, moved.scope(Deed.ANSWER), id);
        moved.refuseUnlessMovedBy(reader.id());
        act(id, moved.lastDeed(), (question, by) -> question.takeBack(by, now()));
    }

    private long act(QuestionId id, Deed deed, BiConsumer<Question, PersonId> step) {
        Question question = question(id);
        Actor actor = access.demand(deed.action(), question.scope(deed), id);
        step.accept(question, actor.id());
        return questions.store(question).version();
    }

    private static void write(Question question, String text, long version, PersonId by) {
        if (question.awaits(Deed.ANSWER)) {
            question.demandVersion(version);
        }
        question.write(text, by);
    }

    private Question question(QuestionId id) {
        return questions
                .findById(id.value())
                .filter(question -> question.state() != QuestionState.DRAFT)
                .orElseThrow(() -> new NoSuchThing("There is no such question."));
    }

    private Instant now() {
        return Instant.now(clock).truncatedTo(ChronoUnit.MICROS);
    }
}
