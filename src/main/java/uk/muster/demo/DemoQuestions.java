package uk.muster.demo;

import java.time.LocalTime;
import java.util.List;
import uk.muster.publication.PublicationService;
import uk.muster.publication.SnapshotSummary;
import uk.muster.scrutiny.AnswerService;
import uk.muster.scrutiny.AskedQuestion;
import uk.muster.scrutiny.KeptWords;
import uk.muster.scrutiny.NoteService;
import uk.muster.scrutiny.PanelPaper.OwnArea;
import uk.muster.scrutiny.PanelService;
import uk.muster.scrutiny.QuestionId;
import uk.muster.scrutiny.QuestionList;
import uk.muster.scrutiny.QuestionService;

/** What the panels ask about the published papers: a question in each state, one still open from an earlier meeting. */
@DemoComponent
class DemoQuestions {

    private static final LocalTime EVENING = LocalTime.of(18, 40);
    private static final LocalTime MORNING = LocalTime.of(9, 50);

    private final PublicationService publications;
    private final PanelService panels;
    private final QuestionService questions;
    private final QuestionList list;
    private final AnswerService answers;
    private final NoteService notes;
    private final DemoCalendar calendar;
    private final DemoActors actors;

    DemoQuestions(
            PublicationService publications,
            PanelService panels,
            QuestionService questions,
            QuestionList list,
            AnswerService answers,
            NoteService notes,
            DemoCalendar calendar,
            DemoActors actors) {
        this.publications = publications;
        this.panels = panels;
        this.questions = questions;
        this.list = list;
        this.answers = answers;
        this.notes = notes;
        this.calendar = calendar;
        this.actors = actors;
    }

    void create() {
        List<SnapshotSummary> papers = publications.published();
        SnapshotSummary newest = papers.getFirst();
        SnapshotSummary earlier = papers.get(1);
        lodged("walsall", earlier, 1, 95, "Which wards were visited, and when will the remaining ones be?");
        lodged("coventry", newest, 0, 6, "How does Coventry compare with the other areas in this, and why?");
        agreed(answered(
                "walsall",
                newest,
                0,
                "How many residents took part, and how were they chosen?",
                "300 residents took part. They were drawn by chance from every ward and asked by telephone."));
        answered(
                "walsall",
                newest,
                1,
                "Is there money for these meetings beyond March?",
                "There is until September. The budget for the year after goes to the board in January.");
        reviewed(
                "coventry",
                newest,
                1,
                "Which neighbourhoods had no meeting in this period?",
                "Two of them. Their halls were closed, and both meetings took place in the month after.");
        submitted(
                "walsall",
                newest,
                2,
                "What is done for those whose home was burgled twice?",
                "Each of them is visited within a week and offered better locks at no cost.");
        keep("walsall", newest);
    }

    /** A note and a draft that only their writer sees. */
    private void keep(String area, SnapshotSummary paper) {
        actors.act("panel." + area, calendar.today().minusDays(1), EVENING, () -> {
            OwnArea own = own(paper);
            int paragraph = paragraph(own, 3);
            notes.write(
                    paper.id(),
                    paragraph,
                    "Compare this with what the sergeant told the ward meeting.",
                    KeptWords.NONE.version());
            questions.draft(own.id(), paper.id(), paragraph, "Will the ward meetings go on through the winter?");
        });
    }

    private QuestionId lodged(String area, SnapshotSummary paper, int place, int daysAgo, String text) {
        return actors.ask("panel." + area, calendar.today().minusDays(daysAgo), EVENING, () -> {
            OwnArea own = own(paper);
            AskedQuestion question = questions.draft(own.id(), paper.id(), paragraph(own, place), text);
            questions.lodge(question.id(), questions.usualDueDay(), question.version());
            return question.id();
        });
    }

    private QuestionId submitted(String area, SnapshotSummary paper, int place, String text, String answer) {
        QuestionId question = lodged(area, paper, place, 14, text);
        actors.act(DemoReviewers.ofArea(area), calendar.today().minusDays(8), MORNING, () -> {
            long version = list.question(question).question().version();
            answers.submit(question, answer, version);
        });
        return question;
    }

    private QuestionId reviewed(String area, SnapshotSummary paper, int place, String text, String answer) {
        QuestionId question = submitted(area, paper, place, text, answer);
        actors.act("editor", calendar.today().minusDays(6), MORNING, () -> answers.approve(question));
        return question;
    }

    private QuestionId answered(String area, SnapshotSummary paper, int place, String text, String answer) {
        QuestionId question = reviewed(area, paper, place, text, answer);
        actors.act("commissioner", calendar.today().minusDays(5), MORNING, () -> answers.signOff(question));
        return question;
    }

    private void agreed(QuestionId question) {
        actors.act("panel.walsall", calendar.today().minusDays(4), EVENING, () -> questions.agree(question));
        actors.act("editor", calendar.today().minusDays(3), MORNING, () -> answers.agree(question));
    }

    private OwnArea own(SnapshotSummary paper) {
        return panels.paper(paper.slug(), paper.label()).areas().getFirst();
    }

    private static int paragraph(OwnArea area, int place) {
        return area.parts().stream()
                .flatMapToInt(part -> part.paragraphNumbers())
                .skip(place)
                .findFirst()
                .orElseThrow();
    }
}
