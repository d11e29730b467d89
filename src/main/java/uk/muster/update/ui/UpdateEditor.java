package uk.muster.update.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Article;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.muster.live.PresenceBar;
import uk.muster.live.Visitor;
import uk.muster.round.RequestId;
import uk.muster.text.Dates;
import uk.muster.ui.Drafts;
import uk.muster.ui.ErrorSummary;
import uk.muster.ui.Toast;
import uk.muster.ui.TwoVersions;
import uk.muster.ui.UndoNotice;
import uk.muster.update.Merge;
import uk.muster.update.UpdateChanged;
import uk.muster.update.UpdateConflict;
import uk.muster.update.UpdateContent;
import uk.muster.update.UpdateIncomplete;
import uk.muster.update.UpdateView;

/** One update, to write while it is with the unit and to read otherwise. Nothing typed is lost: see decision 0063. */
final class UpdateEditor extends Article implements UpdateDeeds.Screen {

    private final UpdateDesk desk;
    private final MyUpdate about;
    private final Runnable changed;
    private final Optional<UpdateContent> lastRound;
    private final UpdateHeading heading;
    private final ErrorSummary problems = new ErrorSummary();
    private final EditorBar bar = new EditorBar();
    private final LastRoundPane page;
    private final PresenceBar presence = new PresenceBar();
    private final Sharing sharing;
    private final Discussion discussion;
    private final UpdateDeeds deeds;
    private final Rewinding rewinding;
    private @Nullable ContentForm form;
    private @Nullable Merge kept;

    /** @param changed runs whenever something changed that a list of updates shows */
    UpdateEditor(UpdateDesk desk, MyUpdate about, UpdateView update, Runnable changed) {
        this.desk = desk;
        this.about = about;
        this.changed = changed;
        deeds = new UpdateDeeds(desk.updates(), update, this);
        lastRound = desk.updates().lastRound(update.request().id());
        heading = new UpdateHeading(about, lastRound);
        addClassName("update-editor");
        getElement().setAttribute("tabindex", "-1");
        page = new LastRoundPane(lastRound, bar);
        sharing = new Sharing(
                new Drafts(this, desk.actor().value(), String.valueOf(request().value()), this::recover),
                desk.presence().at(this, request(), this::showOthers));
        desk.echo().tell(this, UpdateChanged.class, change -> change.request().equals(request()), this::hear);
        discussion = new Discussion(this, desk, request(), changed, this::takeAccepted);
        rewinding = new Rewinding(desk, deeds, bar, title(), this::save, this::tellSaved);
        bar.onLastRound(() -> page.toggle(form == null ? null : form::copy));
        bar.onSave(this::save);
        bar.onSubmit(this::submit);
        bar.onWithdraw(deeds::withdraw);
        bar.onTakeUp(deeds::takeUp);
        add(heading, presence, problems, page, bar);
        show(update);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        sharing.drafts().recover();
    }

    private void showOthers(List<Visitor> visitors) {
        presence.show(visitors);
        if (form != null) {
            form.show(visitors);
        }
    }

    RequestId request() {
        return deeds.request();
    }

    String title() {
        return about.heading();
    }

    /** Lets keys go on from here, where what had the focus is no longer there. */
    void focus() {
        getElement().executeJs("this.focus({preventScroll: true})");
    }

    /** Stores what is written; if that cannot be done it says why, and what is written stays on the screen. */
    private boolean save() {
        return form != null && tell(deeds.save(form.read()));
    }

    private void submit() {
        problems.clear();
        if (save() && deeds.submit()) {
            Toast.success("Submitted for review: " + title());
            focus();
        }
    }

    private boolean recover(String part, String text, long version) {
        boolean recovered = form != null && tell(deeds.recover(part, text, version));
        if (recovered && form != null) {
            form.paragraphs().closeUpOver(part);
        }
        return recovered;
    }

    private boolean tell(boolean saved) {
        if (saved) {
            tellSaved();
        }
        return saved;
    }

    private void tellSaved() {
        bar.tell("Saved " + Dates.time(Instant.now(desk.clock())));
    }

    @Override
    public void done(UpdateView now) {
        if (form != null && desk.mayWrite(now)) {
            takeIn(now);
            rewinding.offer();
        } else {
            show(now);
            changed.run();
        }
    }

    @Override
    public void clashed(UpdateConflict conflict) {
        conflict.merge().ifPresentOrElse(merge -> offer(merge, conflict.theirs()), () -> settle(conflict.theirs()));
    }

    @Override
    public void lacks(UpdateIncomplete incomplete) {
        problems.show(form.showGaps(incomplete.gaps()));
    }

    /** Whoever writes goes on writing: only fields that others changed are touched. */
    private void takeIn(UpdateView now) {
        boolean listed = !now.state().equals(deeds.stored().state())
                || now.content().status() != deeds.stored().content().status();
        follow(now);
        if (!form.read().saysTheSameAs(now.content())) {
            form.show(now.content());
        }
        form.setStored(now.version());
        if (listed) {
            heading.show(now);
            changed.run();
        }
    }

    /** What another did leaves as it was what this person can undo: hundreds of screens need not ask. */
    private void hear(UpdateChanged change) {
        hear(change.now());
        if (form != null && change.by().equals(desk.actor())) {
            rewinding.offer();
        }
    }

    /** Takes in what somebody else did to the update, or this person on another screen. */
    private void hear(UpdateView now) {
        if (now.version() <= deeds.stored().version()) {
            return;
        }
        if (form == null || !desk.mayWrite(now)) {
            settle(now);
            changed.run();
            return;
        }
        UpdateContent mine = form.read();
        if (mine.saysTheSameAs(deeds.stored().content())) {
            takeIn(now);
            return;
        }
        new Merge(deeds.stored().content(), mine, now.content()).merged().ifPresent(merged -> {
            takeIn(now);
            fill(merged);
        });
    }

    /** The round may have opened, closed, or have another date. */
    void hearOfRound() {
        UpdateView now = desk.updates().update(request());
        hear(now);
        if (desk.mayWrite(now) == (form == null)) {
            settle(now);
        } else if (!now.request().equals(deeds.stored().request())) {
            deeds.follow(now);
            heading.show(now);
        }
    }

    /** The reader has just taken words that somebody suggested. */
    private void takeAccepted() {
        show(desk.updates().update(request()));
        focus();
    }

    private void follow(UpdateView now) {
        deeds.follow(now);
        sharing.drafts().follow(now.version());
    }

    private void show(UpdateView update) {
        form = null;
        follow(update);
        page.clear();
        heading.show(update);
        bar.setVisible(true);
        boolean writing = desk.mayWrite(update);
        bar.allow(writing, desk.mayWithdraw(update), lastRound.isPresent());
        bar.allowTakingUp(desk.mayTakeUp(update));
        if (writing) {
            write(update);
        } else {
            page.add(discussion.reading(update.content()));
            if (kept != null) {
                page.add(new UnsavedWords(kept));
            }
        }
    }

    private void write(UpdateView update) {
        form = new ContentForm(desk.ids(), about.deliverable().target(), sharing, this::save);
        form.show(update.content());
        rewinding.offer();
        discussion.showIn(form);
        page.add(form);
        if (kept != null) {
            Merge earlier = kept;
            kept = null;
            form.show(earlier.mine());
            offer(new Merge(earlier.base(), earlier.mine(), update.content()), update);
        }
    }

    /** The update has come or gone out of the unit's hands: what is written and not stored stays on the screen. */
    private void settle(UpdateView theirs) {
        if (form != null && !form.read().saysTheSameAs(deeds.stored().content())) {
            kept = new Merge(deeds.stored().content(), form.read(), theirs.content());
        }
        show(theirs);
    }

    /** Both wrote in the same place: both texts are shown, and the writer chooses. */
    private void offer(Merge merge, UpdateView theirs) {
        if (merge.parts().isEmpty()) {
            fill(merge.taking(Map.of()));
            return;
        }
        page.clear();
        bar.setVisible(false);
        TwoVersions versions = MergeChoice.of(merge, chosen -> {
            show(theirs);
            sharing.drafts().forgetAll();
            fill(chosen);
            getUI().ifPresent(ui -> UndoNotice.show(ui, "Your choice is saved.", () -> fill(merge.mine())));
        });
        page.add(versions);
        versions.focus();
    }

    private void fill(UpdateContent content) {
        form.show(content);
        discussion.showIn(form);
        save();
    }
}
