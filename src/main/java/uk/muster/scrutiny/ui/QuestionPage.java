package uk.muster.scrutiny.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import uk.muster.live.Echo;
import uk.muster.scrutiny.AnswerService;
import uk.muster.scrutiny.AskedQuestion;
import uk.muster.scrutiny.Deed;
import uk.muster.scrutiny.QuestionDetail;
import uk.muster.scrutiny.QuestionDetail.Step;
import uk.muster.scrutiny.QuestionId;
import uk.muster.scrutiny.QuestionList;
import uk.muster.scrutiny.QuestionMoved;
import uk.muster.scrutiny.QuestionService;
import uk.muster.scrutiny.QuestionState;
import uk.muster.security.Access;
import uk.muster.security.NoSuchThing;
import uk.muster.text.Dates;
import uk.muster.ui.LostFocus;
import uk.muster.ui.MarkdownText;
import uk.muster.ui.PageHeader;
import uk.muster.ui.StateChip;

/** One question with its paragraph, its answer, and what its reader may do with it. */
@Route("questions/:id([0-9]{1,18})")
@PageTitle("Question – Muster")
@RolesAllowed({"PANEL_MEMBER", "REVIEWER", "EDITOR", "HEAD"})
@StyleSheet("styles/paper.css")
@StyleSheet("styles/panel.css")
class QuestionPage extends Div implements BeforeEnterObserver {

    private final QuestionList list;
    private final QuestionService questions;
    private final AnswerService answers;
    private final Access access;
    private final Clock clock;
    private QuestionId id = new QuestionId(0);

    QuestionPage(
            QuestionList list,
            QuestionService questions,
            AnswerService answers,
            Access access,
            Echo echo,
            Clock clock) {
        this.access = access;
        this.clock = clock;
        this.list = list;
        this.questions = questions;
        this.answers = answers;
        echo.refresh(this, QuestionMoved.class, moved -> moved.question().equals(id), this::showAnew);
    }

    static String href(QuestionId id) {
        return "questions/" + id.value();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = event.getRouteParameters()
                .getLong("id")
                .map(QuestionId::new)
                .orElseThrow(() -> new NoSuchThing("There is no such question."));
        refresh();
    }

    private void showAnew() {
        refresh();
        getUI().ifPresent(LostFocus::bringBack);
    }

    private void refresh() {
        QuestionDetail detail = list.question(id);
        AskedQuestion question = detail.question();
        QuestionDeeds deeds = new QuestionDeeds(question, access.actor().id(), questions, answers, this::showAnew);
        removeAll();
        add(
                new RouterLink("All questions", QuestionsView.class),
                header(question),
                part("Paragraph " + question.paragraph(), paragraph(detail)),
                part("Question", new MarkdownText(question.text())),
                answer(question, deeds),
                deeds);
        if (!detail.steps().isEmpty()) {
            add(part("What happened", history(detail.steps())));
        }
    }

    private static Component header(AskedQuestion question) {
        PageHeader header = new PageHeader(
                question.areaName() + " panel’s question on paragraph " + question.paragraph(),
                "%s, meeting of %s. %s"
                        .formatted(
                                question.paper().title(),
                                Dates.day(question.meetingOn()),
                                question.state().isOpen() && question.dueOn() != null
                                        ? "Answer due by " + Dates.day(question.dueOn()) + "."
                                        : ""));
        header.setActions(new StateChip(
                question.isPublished() ? "Published" : question.state().label(),
                question.state().name()));
        return header;
    }

    private static Section part(String heading, Component... content) {
        Section part = new Section(new H2(heading));
        part.add(content);
        part.addClassName("question__part");
        return part;
    }

    private static Component[] paragraph(QuestionDetail detail) {
        if (detail.paragraph().isEmpty()) {
            Anchor gone = new Anchor(detail.question().paper().address(), "Why it was withdrawn");
            gone.setRouterIgnore(true);
            return new Component[] {
                new Paragraph("The paper was withdrawn, and with it the words of this paragraph."), new Paragraph(gone)
            };
        }
        MarkdownText words = new MarkdownText(detail.paragraph());
        words.addClassName("question__paragraph");
        Anchor place = new Anchor(
                detail.question().paper().address() + "#p" + detail.question().paragraph(),
                "Paragraph " + detail.question().paragraph() + " in the published paper");
        place.setRouterIgnore(true);
        return new Component[] {words, new Paragraph(place)};
    }

    private Component answer(AskedQuestion question, QuestionDeeds deeds) {
        if (question.may(Deed.ANSWER)) {
            return part(
                    "Answer",
                    new AnswerForm(
                            question,
                            () -> list.question(id).question(),
                            access.actor().id(),
                            answers,
                            () -> submitted(deeds),
                            clock));
        }
        Section part = part("Answer");
        if (question.answer().isEmpty()) {
            part.add(new Paragraph(
                    question.state() == QuestionState.WITHDRAWN
                            ? "The panel has withdrawn this question."
                            : "There is no answer yet."));
        } else {
            part.add(new MarkdownText(question.answer()));
        }
        return part;
    }

    private void submitted(QuestionDeeds deeds) {
        deeds.offerUndo("Answer submitted for review.");
        showAnew();
    }

    private static OrderedList history(List<Step> steps) {
        OrderedList list = new OrderedList();
        list.addClassName("question__steps");
        steps.forEach(step -> list.add(entry(step)));
        return list;
    }

    private static ListItem entry(Step step) {
        Span who = new Span("%s, %s".formatted(step.by(), Dates.moment(step.at())));
        who.addClassName("quiet");
        ListItem entry = new ListItem(new Span(step.step().label() + " "), who);
        if (!step.reason().isEmpty()) {
            entry.add(new Paragraph(step.reason()));
        }
        return entry;
    }
}
