package uk.muster.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import uk.muster.text.Dates;

/** What people said about a text or one of its paragraphs, the first at the top, and room to answer. */
public final class CommentThread extends Div {

    /** One thing said. */
    public record Said(String person, Instant at, String text) {}

    private final TextArea answer = new TextArea();

    /** @param heading what the thread is about: "Comments on paragraph 2" */
    public CommentThread(String heading, List<Said> comments) {
        addClassName("comments");
        add(new H4(heading));
        OrderedList list = new OrderedList();
        comments.forEach(said -> list.add(item(said)));
        add(list);
    }

    /**
     * Lets the reader answer.
     *
     * @param label of the field, different on each thread of a page: "Answer on paragraph 2"
     * @param send takes what was written; it is not empty
     */
    public void allowAnswer(String label, String button, int longest, Consumer<String> send) {
        answer.setLabel(label);
        answer.setMaxLength(longest);
        answer.setErrorMessage("Write something first.");
        answer.setManualValidation(true);
        Button sending = new Button(button, click -> {
            answer.setInvalid(answer.getValue().isBlank());
            if (!answer.isInvalid()) {
                send.accept(answer.getValue().strip());
            }
        });
        Div room = new Div(answer, sending);
        room.addClassName("comments__answer");
        add(room);
    }

    private static ListItem item(Said said) {
        Span who = new Span(said.person());
        who.addClassName("comments__person");
        Span when = new Span(Dates.moment(said.at()));
        when.addClassName("quiet");
        return new ListItem(new Div(who, new Span(" "), when), new Paragraph(said.text()));
    }
}
