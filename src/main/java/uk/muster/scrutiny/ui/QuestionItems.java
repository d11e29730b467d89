package uk.muster.scrutiny.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import uk.muster.scrutiny.AskedQuestion;
import uk.muster.text.Dates;
import uk.muster.ui.StateChip;

/** Questions in a list: which, how it begins, how far it is, and until when an answer is due. */
final class QuestionItems extends UnorderedList {

    private static final int LONGEST = 160;

    QuestionItems(List<AskedQuestion> questions, LocalDate today) {
        addClassName("papers");
        questions.forEach(question -> add(item(question, today)));
    }

    private static ListItem item(AskedQuestion question, LocalDate today) {
        Anchor link = new Anchor(QuestionPage.href(question.id()), question.name());
        link.setRouterIgnore(false);
        Paragraph words = new Paragraph(Beginning.of(question.text(), LONGEST));
        words.addClassName("question__excerpt");
        Div marks = new Div(new StateChip(
                question.isPublished() ? "Published" : question.state().label(),
                question.state().name()));
        marks.addClassName("question__marks");
        if (question.isLate(today)) {
            marks.add(StateChip.late());
        }
        if (question.state().isOpen() && question.dueOn() != null) {
            marks.add(new Span("Due " + Dates.day(question.dueOn())));
        }
        Span paper = new Span("Meeting of " + Dates.day(question.meetingOn()));
        paper.addClassName("quiet");
        marks.add(paper);
        ListItem item = new ListItem(link, words, marks);
        item.addClassName("papers__paper");
        return item;
    }
}
