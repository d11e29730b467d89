package uk.muster.update.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import uk.muster.round.RequestId;
import uk.muster.text.Dates;
import uk.muster.ui.ComparedText;
import uk.muster.ui.ErrorSummary;
import uk.muster.ui.HistoryDialog;
import uk.muster.ui.Toast;
import uk.muster.ui.UndoNotice;
import uk.muster.update.Merge;
import uk.muster.update.ParagraphText;
import uk.muster.update.RoundNotOpen;
import uk.muster.update.UpdateConflict;
import uk.muster.update.UpdateContent;
import uk.muster.update.UpdateIncomplete;
import uk.muster.update.UpdateView;

/** One update, to write while it is with the unit and to read otherwise. Nothing typed is lost: see decision 0063. */
final class UpdateEditor extends Article {

    private final UpdateDesk desk;
    private final MyUpdate about;
    private final Runnable changed;
    private final Optional<UpdateContent> lastRound;
    private final UpdateHeading heading;
    private final ErrorSummary problems = new ErrorSummary();
    private final Div page = new Div();
    private final EditorBar bar = new EditorBar();
    private UpdateView stored;
    private @Nullable ContentForm form;
    private @Nullable LastRound beside;
    private @Nullable Merge kept;

    /** @param changed runs whenever something was stored */
    UpdateEditor(UpdateDesk desk, MyUpdate about, UpdateView update, Runnable changed) {
        this.desk = desk;
        this.about = about;
        this.changed = changed;
        this.stored = update;
        lastRound = desk.updates().lastRound(update.request().id());
        heading = new UpdateHeading(about, lastRound);
        addClassName("update-editor");
        getElement().setAttribute("tabindex", "-1");
        page.addClassName("update-editor__page");
        bar.onHistory(this::showHistory);
        bar.onLastRound(this::toggleLastRound);
        bar.onSave(this::save);
        bar.onSubmit(this::submit);
        bar.onWithdraw(() -> store(() -> desk.updates().withdraw(request(), stored.version())));
        add(heading, problems, page, bar);
        show(update);
    }

    RequestId request() {
        return stored.request().id();
    }

    String title() {
        return about.heading();
    }

    /** Lets keys go on from here, where what had the focus is no longer there. */
    void focus() {
        getElement().executeJs("this.focus({preventScroll: true})");
    }

    boolean hasUnsaved() {
        return kept != null || form != null && !form.read().saysTheSameAs(stored.content());
    }

    /** Stores what is written; if that cannot be done it says why, and what is written stays on the screen. */
    boolean save() {
        if (form == null) {
            return kept == null;
        }
        UpdateContent written = form.read();
        boolean saved = store(() -> desk.updates().save(request(), written, stored.version()));
        if (saved) {
            bar.tell("Saved " + Dates.time(Instant.now(desk.clock())));
        }
        return saved;
    }

    private void submit() {
        if (hasUnsaved() && !save()) {
            return;
        }
        if (store(() -> desk.updates().submit(request(), stored.version()))) {
            Toast.success("Submitted for review: " + title());
            focus();
        }
    }

    private boolean store(Supplier<UpdateView> deed) {
        problems.clear();
        try {
            UpdateView now = deed.get();
            if (form != null && desk.mayWrite(now)) {
                takeIn(now);
            } else {
                show(now);
            }
            changed.run();
            return true;
        } catch (UpdateConflict conflict) {
            settle(conflict.theirs());
        } catch (UpdateIncomplete incomplete) {
            problems.show(form.showGaps(incomplete.gaps()));
        } catch (RoundNotOpen | AccessDeniedException | IllegalArgumentException | IllegalStateException refused) {
            Toast.failure(refused.getMessage() + " What you wrote is still on this page.");
        }
        return false;
    }

    /** Leaves the fields as they are: whoever writes goes on writing. */
    private void takeIn(UpdateView now) {
        stored = now;
        heading.show(now);
        typed();
    }

    private void show(UpdateView update) {
        stored = update;
        form = null;
        beside = null;
        page.removeAll();
        page.removeClassName("update-editor__page--two");
        heading.show(update);
        bar.setVisible(true);
        bar.showLastRound(false);
        boolean writing = desk.mayWrite(update);
        bar.allow(writing, desk.mayWithdraw(update), lastRound.isPresent());
        if (writing) {
            write(update);
        } else {
            page.add(new ReadUpdate(update.content(), desk.comments(request(), changed)));
            if (kept != null) {
                page.add(unsaved(kept.mine(), update.content()));
            }
        }
        typed();
    }

    private void write(UpdateView update) {
        form = new ContentForm(desk.ids(), about.deliverable().target(), this::typed);
        form.show(update.content());
        showComments();
        page.add(form);
        if (kept != null) {
            Merge earlier = kept;
            kept = null;
            form.show(earlier.mine());
            offer(new Merge(earlier.base(), earlier.mine(), update.content()), update);
        }
    }

    private void showComments() {
        form.show(desk.comments(request(), changed));
    }

    private void typed() {
        bar.setUnsaved(hasUnsaved());
    }

    /** Somebody else was first: both texts are shown, and the writer chooses. */
    private void settle(UpdateView theirs) {
        UpdateContent mine = form == null ? stored.content() : form.read();
        Merge merge = new Merge(stored.content(), mine, theirs.content());
        changed.run();
        if (form == null || merge.parts().isEmpty()) {
            show(theirs);
        } else if (desk.mayWrite(theirs)) {
            offer(merge, theirs);
        } else {
            kept = merge;
            show(theirs);
        }
    }

    private void offer(Merge merge, UpdateView theirs) {
        page.removeAll();
        bar.setVisible(false);
        page.add(new ConflictPanel(merge, chosen -> {
            show(theirs);
            fill(chosen);
            getUI().ifPresent(ui ->
                    UndoNotice.show(ui, "Your choice is in the fields. Save it to keep it.", () -> fill(merge.mine())));
        }));
    }

    private void fill(UpdateContent content) {
        form.show(content);
        showComments();
        typed();
    }

    private static Section unsaved(UpdateContent mine, UpdateContent theirs) {
        Section section = new Section(
                new H3("What you wrote is not saved"),
                new Paragraph(
                        "The update has left your unit's hands meanwhile. Here are your words against what stands;"
                                + " withdraw the update, if you can, to put them in."),
                new ComparedText(theirs.passages(), mine.passages()));
        section.addClassName("conflict");
        return section;
    }

    private void toggleLastRound() {
        if (beside == null) {
            UpdateContent said = lastRound.orElseThrow();
            beside = form == null ? new LastRound(said) : new LastRound(said, this::copy);
            page.add(beside);
        } else {
            page.remove(beside);
            beside = null;
        }
        page.setClassName("update-editor__page--two", beside != null);
        bar.showLastRound(beside != null);
    }

    /** A copied paragraph keeps its id, by which it is later compared with what it came from. */
    private void copy(List<ParagraphText> paragraphs) {
        form.chooseAnswer();
        List<UUID> copied = new ArrayList<>();
        for (ParagraphText paragraph : paragraphs) {
            UUID id = form.paragraphs().holds(paragraph.id()) ? desk.ids().generateId() : paragraph.id();
            form.paragraphs().append(new ParagraphText(id, paragraph.text()));
            copied.add(id);
        }
        String done = copied.size() == 1 ? "Paragraph copied." : copied.size() + " paragraphs copied.";
        getUI().ifPresent(ui -> UndoNotice.show(ui, done, () -> copied.forEach(form.paragraphs()::remove)));
    }

    private void showHistory() {
        List<HistoryDialog.Entry> entries = desk.updates().history(request()).stream()
                .map(entry -> new HistoryDialog.Entry(
                        entry.number(), entry.at(), entry.person(), entry.kind().label(), entry.reason()))
                .toList();
        new HistoryDialog(
                        "History of " + title(),
                        entries,
                        number -> desk.updates().version(request(), number).passages())
                .open();
    }
}
