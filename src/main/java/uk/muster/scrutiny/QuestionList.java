package uk.muster.scrutiny;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.muster.organisation.OrganisationService;
import uk.muster.publication.PublicationService;
import uk.muster.publication.SnapshotId;
import uk.muster.publication.SnapshotSummary;
import uk.muster.scrutiny.QuestionDetail.Step;
import uk.muster.security.Access;
import uk.muster.security.Action;
import uk.muster.security.NoSuchThing;
import uk.muster.security.PersonId;

/** Lodged questions as whoever is signed in may read them. */
@Service
@Transactional(readOnly = true)
public class QuestionList {

    private final Access access;
    private final QuestionRepository questions;
    private final StepRepository steps;
    private final QuestionReader reader;
    private final PublicationService publication;
    private final OrganisationService organisation;

    QuestionList(
            Access access,
            QuestionRepository questions,
            StepRepository steps,
            QuestionReader reader,
            PublicationService publication,
            OrganisationService organisation) {
        this.access = access;
        this.questions = questions;
        this.steps = steps;
        this.reader = reader;
        this.publication = publication;
        this.organisation = organisation;
    }

    /** All that the reader may see, the first due first, in a constant number of statements. */
    public List<AskedQuestion> all() {
        access.demand(Action.READ_QUESTIONS);
        return reader.seen(questions.findLodged());
    }

    /** Those in which it is the reader's turn; none for whoever has nothing to do with questions. */
    public List<AskedQuestion> waiting() {
        return access.allows(Action.READ_QUESTIONS)
                ? all().stream().filter(AskedQuestion::isWaiting).toList()
                : List.of();
    }

    /** What the reader's panels asked about one paper, in the order of its paragraphs. */
    public List<AskedQuestion> on(SnapshotId paper) {
        return ofPanel().stream()
                .filter(question -> question.paper().id().equals(paper))
                .sorted(AskedQuestion.BY_PARAGRAPH)
                .toList();
    }

    /** Matters arising: all that the reader's panels asked and still wait for. Nothing is copied. Decision 0133. */
    public List<AskedQuestion> arising() {
        return ofPanel().stream().filter(question -> question.state().isOpen()).toList();
    }

    /** Those of them that were asked about papers of meetings before this one's. */
    public List<AskedQuestion> arising(SnapshotSummary newest) {
        return arising().stream()
                .filter(question -> question.meetingOn().isBefore(newest.meetingOn()))
                .toList();
    }

    private List<AskedQuestion> ofPanel() {
        var areas = access.demand(Action.READ_PANEL).panelAreas();
        return reader.seen(questions.findLodged()).stream()
                .filter(question -> areas.contains(question.area()))
                .toList();
    }

    public QuestionDetail question(QuestionId id) {
        Question found = questions
                .findById(id.value())
                .filter(question -> question.state() != QuestionState.DRAFT)
                .orElseThrow(() -> new NoSuchThing("There is no such question."));
        access.demand(Action.READ_QUESTION, found.scope(Deed.ANSWER), id);
        String area = Objects.requireNonNull(organisation.areasById().get(found.area()))
                .code();
        String paragraph = publication
                .readable(found.snapshot())
                .map(document -> PaperParagraphs.of(document, found.paragraph(), area))
                .orElse("");
        return new QuestionDetail(reader.read(List.of(found)).getFirst(), paragraph, steps(found));
    }

    private List<Step> steps(Question question) {
        if (!access.allows(Action.READ_ANSWER_IN_WORK, question.scope(Deed.ANSWER))) {
            return List.of();
        }
        List<StepEntry> entries = steps.findByQuestionIdOrderById(question.id().value());
        Map<PersonId, String> names =
                organisation.names(entries.stream().map(StepEntry::person).collect(Collectors.toSet()));
        return entries.stream()
                .map(entry -> new Step(
                        entry.step(), names.getOrDefault(entry.person(), "Somebody"), entry.at(), entry.reason()))
                .toList();
    }
}
