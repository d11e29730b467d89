package uk.muster.scrutiny;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import uk.muster.publication.PublicationService;
import uk.muster.publication.SnapshotSummary;
import uk.muster.report.SignOffService;
import uk.muster.round.RoundId;
import uk.muster.security.Role;
import uk.muster.testing.SignedIn;
import uk.muster.testing.TestOrganisation;
import uk.muster.testing.TestPaper;

/** A published paper and a question on its paragraph 4, brought as far as a test wants it, by those who may. */
@Component
public class TestQuestions {

    public static final int PARAGRAPH = 4;

    private final TestPaper paper;
    private final TestOrganisation organisation;
    private final SignOffService signOffs;
    private final PublicationService publication;
    private final QuestionService questions;
    private final AnswerService answers;
    private final QuestionRepository stored;
    private RoundId round = new RoundId(0);

    TestQuestions(
            TestPaper paper,
            TestOrganisation organisation,
            SignOffService signOffs,
            PublicationService publication,
            QuestionService questions,
            AnswerService answers,
            QuestionRepository stored) {
        this.paper = paper;
        this.organisation = organisation;
        this.signOffs = signOffs;
        this.publication = publication;
        this.questions = questions;
        this.answers = answers;
        this.stored = stored;
    }

    /** Also adds a second member to Walsall's panel, and a panel to Coventry. */
    public SnapshotSummary published() {
        round = paper.ready();
        signOffs.send(round);
        SignedIn.as("commissioner");
        SnapshotSummary snapshot = publication.publish(round);
        organisation.person("panel.walsall.two", "Jo Marten");
        organisation.grant("panel.walsall.two", Role.PANEL_MEMBER, null, "walsall");
        organisation.person("panel.coventry", "Lee Okafor");
        organisation.grant("panel.coventry", Role.PANEL_MEMBER, null, "coventry");
        return snapshot;
    }

    /** The round whose paper was published last. */
    public RoundId round() {
        return round;
    }

    public AskedQuestion draft(SnapshotSummary on, String text) {
        SignedIn.as("panel.walsall");
        return questions.draft(organisation.area("walsall"), on.id(), PARAGRAPH, text);
    }

    public QuestionId lodged(SnapshotSummary on, String text) {
        AskedQuestion question = draft(on, text);
        questions.lodge(question.id(), questions.usualDueDay(), question.version());
        return question.id();
    }

    public QuestionId submitted(SnapshotSummary on, String text, String answer) {
        QuestionId question = lodged(on, text);
        SignedIn.as("apcc.ellis");
        answers.submit(question, answer, version(question));
        return question;
    }

    public QuestionId reviewed(SnapshotSummary on, String text, String answer) {
        QuestionId question = submitted(on, text, answer);
        SignedIn.as("editor");
        answers.approve(question);
        return question;
    }

    public QuestionId answered(SnapshotSummary on, String text, String answer) {
        QuestionId question = reviewed(on, text, answer);
        SignedIn.as("commissioner");
        answers.signOff(question);
        return question;
    }

    public QuestionId agreed(SnapshotSummary on, String text, String answer) {
        QuestionId question = answered(on, text, answer);
        SignedIn.as("panel.walsall");
        questions.agree(question);
        SignedIn.as("editor");
        answers.agree(question);
        return question;
    }

    long version(QuestionId question) {
        return stored.findById(question.value()).orElseThrow().version();
    }

    public LocalDate dueDay() {
        return questions.usualDueDay();
    }
}
