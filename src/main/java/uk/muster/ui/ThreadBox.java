package uk.muster.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import uk.muster.text.CommentThread;
import uk.muster.text.CommentThread.Deed;
import uk.muster.text.CommentThread.Remark;
import uk.muster.text.Conversation;
import uk.muster.text.Dates;
import uk.muster.text.Mentions;

/** One thread, the first remark at the top, with room to reply; folded away once it is resolved. */
final class ThreadBox extends Div {

    private final String place;
    private final Conversation conversation;
    private final Runnable changed;
    private final Div words = new Div();
    private final OrderedList remarks = new OrderedList();
    private final Div actions = new Div();
    private final Button settle = new Button("", click -> settle());
    private CommentThread shown;

    /**
     * @param place that the thread is about, in words
     * @param saysPlace whether the thread has to say so itself
     */
    ThreadBox(String place, boolean saysPlace, Conversation conversation, Runnable changed) {
        this.place = place;
        this.conversation = conversation;
        this.changed = changed;
        addClassName("thread");
        getElement().setAttribute("tabindex", "-1");
        remarks.addClassName("thread__remarks");
        if (saysPlace) {
            Paragraph where = new Paragraph("On " + place);
            where.addClassName("quiet");
            words.add(where);
        }
        words.add(remarks);
        if (conversation.mayTakePart()) {
            settle.addThemeVariants(ButtonVariant.TERTIARY);
            actions.addClassName("thread__actions");
            words.add(actions);
        }
    }

    void show(CommentThread thread) {
        boolean folds = shown == null || shown.resolved() != thread.resolved();
        if (shown == null) {
            actions.add(
                    new CommentRoom("Reply", "Reply on " + place, conversation, "thread-" + thread.id(), this::reply),
                    settle);
        }
        shown = thread;
        remarks.removeAll();
        thread.remarks().forEach(remark -> remarks.add(item(remark)));
        settle.setText(thread.resolved() ? "Reopen" : "Resolve");
        settle.setAriaLabel(settle.getText() + " thread on " + place);
        if (folds) {
            fold();
        }
    }

    private void fold() {
        removeAll();
        add(shown.resolved() ? new NativeDetails("Resolved · " + count(shown.comments()), words) : words);
        setClassName("thread--resolved", shown.resolved());
    }

    private static String count(long comments) {
        return comments == 1 ? "1 comment" : comments + " comments";
    }

    private void reply(String words) {
        conversation.reply(shown.id(), words);
        changed.run();
    }

    /** The focus stays with the thread, which folds or unfolds. */
    private void settle() {
        if (shown.resolved()) {
            conversation.reopen(shown.id());
        } else {
            conversation.resolve(shown.id());
        }
        changed.run();
        getElement().callJsFunction("focus");
    }

    private static ListItem item(Remark remark) {
        Span who = new Span(remark.person());
        who.addClassName("thread__person");
        Span when = new Span(Dates.moment(remark.at()));
        when.addClassName("quiet");
        if (remark.deed() != Deed.SAID) {
            ListItem deed = new ListItem(who, new Span(" " + remark.deed().words() + " "), when);
            deed.addClassName("quiet");
            return deed;
        }
        Paragraph said = new Paragraph();
        remark.words().forEach(run -> said.add(span(run)));
        return new ListItem(new Div(who, new Span(" "), when), said);
    }

    private static Span span(Mentions.Run run) {
        Span span = new Span(run.text());
        if (run.mention()) {
            span.addClassName("thread__mention");
        }
        return span;
    }
}
