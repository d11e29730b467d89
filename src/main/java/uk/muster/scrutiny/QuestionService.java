package uk.muster.scrutiny;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.muster.calendar.WorkingDays;
import uk.muster.publication.PublicationService;
import uk.muster.publication.SnapshotId;
import uk.muster.security.Access;
import uk.muster.security.Action;
import uk.muster.security.Actor;
import uk.muster.security.AreaId;
import uk.muster.security.NoSuchThing;
import uk.muster.security.Scope;

/** What a panel does: drafts that are their author's alone, and questions that are the whole panel's. Decision 0130. */
@Service
@Transactional
public class QuestionService {

    /** How long an answer may take unless the panel says otherwise. */
    private static final int WORKING_DAYS = 10;

    private final Access access;
    private final QuestionRepository questions;
    private final QuestionReader reader;
    private final PublicationService publication;
    private final Clock clock;

    QuestionService(
            Access access,
            QuestionRepository questions,
            QuestionReader reader,
            PublicationService publication,
            Clock clock) {
        this.access = access;
        this.questions = questions;
        this.reader = reader;
        this.publication = publication;
        this.clock = clock;
    }

    /** The day on which an answer is due unless another is chosen. */
    public LocalDate usualDueDay() {
        return WorkingDays.after(LocalDate.now(clock), WORKING_DAYS);
    }

    /** What the reader has drafted on a paper and not lodged. */
    @Transactional(readOnly = true)
    public List<AskedQuestion> drafts(SnapshotId paper) {
        Actor author = access.demand(Action.READ_PANEL);
        return reader.read(questions.findDrafts(author.id().value(), paper.value()));
    }

    /**
     * Begins the one draft that a member may have on a paragraph for a panel.
     *
     * @throws QuestionOvertaken if they have begun it in another window
     */
    public AskedQuestion draft(AreaId area, SnapshotId paper, int paragraph, String text) {
        Actor author = access.demand(Action.ASK_QUESTION, Scope.question(area, Set.of()), area);
        if (publication.document(paper).paragraphNumbers().noneMatch(number -> number == paragraph)) {
            throw new NoSuchThing("The paper has no paragraph of that number.");
        }
        boolean begun = questions.findDrafts(author.id().value(), paper.value()).stream()
                .anyMatch(draft -> draft.area().equals(area) && draft.paragraph() == paragraph);
        if (begun) {
            throw new QuestionOvertaken();
        }
        return stored(new Question(area, paper, paragraph, text, author.id()));
    }

    /**
     * Keeps the words of a draft.
     *
     * @param version of the draft that they went on from
     * @throws QuestionOvertaken if another window stored other words since
     */
    public AskedQuestion reword(QuestionId id, String text, long version) {
        Question draft = draft(id, version);
        draft.reword(text);
        return stored(draft);
    }

    public void discard(QuestionId id, long version) {
        questions.delete(draft(id, version));
    }

    /** Lodges a draft as its author reads it. */
    public void lodge(QuestionId id, LocalDate dueOn, long version) {
        Question draft = draft(id, version);
        draft.lodge(dueOn, access.actor().id(), now());
        questions.store(draft);
    }

    public void withdraw(QuestionId id) {
        Question question = lodged(id);
        Actor actor = access.demand(Action.ASK_QUESTION, question.scope(Deed.WITHDRAW), id);
        question.withdraw(actor.id(), now());
        questions.store(question);
    }

    public void agree(QuestionId id) {
        Question question = lodged(id);
        Actor actor = access.demand(Action.ASK_QUESTION, question.scope(Deed.AGREE_FOR_PANEL), id);
        question.agreeForPanel(actor.id(), now());
        questions.store(question);
    }

    /** The reader's own draft; that others keep one is nobody's to know. */
    private Question draft(QuestionId id, long version) {
        Question draft = questions
                .findById(id.value())
                .filter(question -> question.isDraftOf(access.actor().id()))
                .orElseThrow(() -> new NoSuchThing("There is no such draft. It may have been lodged or discarded."));
        access.demand(Action.ASK_QUESTION, draft.scope(Deed.WITHDRAW), id);
        draft.demandVersion(version);
        return draft;
    }

    private AskedQuestion stored(Question draft) {
        return reader.read(List.of(questions.store(draft))).getFirst();
    }

    private Question lodged(QuestionId id) {
        return questions
                .findById(id.value())
                .filter(question -> question.state() != QuestionState.DRAFT)
                .orElseThrow(() -> new NoSuchThing("There is no such question."));
    }

    private Instant now() {
        return Instant.now(clock).truncatedTo(ChronoUnit.MICROS);
    }
}
