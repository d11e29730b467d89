package uk.muster.shell;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import uk.muster.scrutiny.AskedQuestion;
import uk.muster.scrutiny.Deed;
import uk.muster.scrutiny.QuestionList;
import uk.muster.shell.Agenda.Errand;
import uk.muster.shell.Agenda.Item;
import uk.muster.text.Dates;

/** The panels' questions in which it is the reader's turn, whatever their part in them. */
@Component
class QuestionErrands {

    private final QuestionList questions;
    private final Clock clock;

    QuestionErrands(QuestionList questions, Clock clock) {
        this.questions = questions;
        this.clock = clock;
    }

    List<Errand> today() {
        List<AskedQuestion> waiting = questions.waiting();
        return List.of(
                of(waiting, "question to answer", "questions to answer", Deed.ANSWER),
                of(waiting, "answer to review", "answers to review", Deed.REVIEW),
                of(waiting, "answer to sign off", "answers to sign off", Deed.SIGN_OFF),
                of(
                        waiting,
                        "answer that waits for agreement to publish",
                        "answers that wait for agreement to publish",
                        Deed.AGREE_FOR_PANEL,
                        Deed.AGREE_FOR_OFFICE));
    }

    private Errand of(List<AskedQuestion> waiting, String one, String many, Deed... deeds) {
        List<Item> items = waiting.stream()
                .filter(question -> Stream.of(deeds).anyMatch(question::may))
                .map(this::item)
                .toList();
        return new Errand(one, many, items, "questions");
    }

    private Item item(AskedQuestion question) {
        return new Item("questions/" + question.id().value(), question.name(), standing(question));
    }

    private String standing(AskedQuestion question) {
        String meeting = "Meeting of " + Dates.day(question.meetingOn());
        if (!question.state().isOpen() || question.dueOn() == null) {
            return meeting;
        }
        String due = question.isLate(LocalDate.now(clock)) ? "was due " : "due ";
        return meeting + " · " + due + Dates.day(question.dueOn());
    }
}
