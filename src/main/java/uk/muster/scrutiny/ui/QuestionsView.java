package uk.muster.scrutiny.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import uk.muster.live.Echo;
import uk.muster.scrutiny.AskedQuestion;
import uk.muster.scrutiny.QuestionList;
import uk.muster.scrutiny.QuestionMoved;
import uk.muster.scrutiny.QuestionState;
import uk.muster.security.Access;
import uk.muster.security.Action;
import uk.muster.security.Scope;
import uk.muster.ui.EmptyState;
import uk.muster.ui.PageHeader;

/** Panels' questions, for those who ask and those who answer: first those in which it is the reader's turn. */
@Route("questions")
@PageTitle("Questions – Muster")
@Menu(title = "Questions", order = 76, icon = "vaadin:question-circle-o")
@RolesAllowed({"PANEL_MEMBER", "REVIEWER", "EDITOR", "HEAD"})
@StyleSheet("styles/panel.css")
class QuestionsView extends Div {

    private final QuestionList list;
    private final Clock clock;
    private final Div groups = new Div();

    QuestionsView(QuestionList list, Access access, Echo echo, Clock clock) {
        this.list = list;
        this.clock = clock;
        add(
                new PageHeader(
                        "Questions of the panels",
                        "Each is about one paragraph of a published paper, and is answered for its area."),
                groups);
        refresh();
        Predicate<Scope> readable = access.allowing(Action.READ_QUESTION);
        echo.refresh(
                this,
                QuestionMoved.class,
                moved -> readable.test(Scope.question(moved.area(), Set.of())),
                this::refresh);
    }

    private void refresh() {
        groups.removeAll();
        List<AskedQuestion> all = list.all();
        if (all.isEmpty()) {
            groups.add(new EmptyState(
                    "No question yet", "What a panel asks about a published paper stands here, with its answer."));
        }
        group("Waiting for you", all, AskedQuestion::isWaiting);
        group("Waiting for an answer", all, question -> question.state().isOpen() && !question.isWaiting());
        group("Answered", all, question -> question.state() == QuestionState.ANSWERED && !question.isWaiting());
        group("Withdrawn", all, question -> question.state() == QuestionState.WITHDRAWN);
    }

    private void group(String heading, List<AskedQuestion> all, Predicate<AskedQuestion> concerned) {
        List<AskedQuestion> questions = all.stream().filter(concerned).toList();
        if (!questions.isEmpty()) {
            groups.add(new Section(
                    new H2("%s (%d)".formatted(heading, questions.size())),
                    new QuestionItems(questions, LocalDate.now(clock))));
        }
    }
}
