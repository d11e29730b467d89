package uk.muster.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import uk.muster.live.Visitor;
import uk.muster.report.FrontMatter;
import uk.muster.report.FrontMatterMerge;
import uk.muster.report.ReportConflict;
import uk.muster.report.ReportRefused;
import uk.muster.text.Dates;
import uk.muster.ui.Children;
import uk.muster.ui.Notice;
import uk.muster.ui.TwoVersions;

/**
 * A part of the paper that the editor writes where it stands: shown as it will read, or as fields, which store themselves
 * and take in what others store. See decision 0092.
 */
final class WrittenPart extends Div {

    private final WrittenFields fields;
    private final Store store;
    private final Sharing sharing;
    private final Clock clock;
    private final Button edit;
    private final Div problem = new Div();
    private final Span news = new Span();
    private final Div actions;
    private FrontMatter stored = FrontMatter.blank("");
    private List<Component> asItReads = List.of();
    private boolean editable;
    private boolean editing;
    private boolean filling;
    private boolean unsaved;

    /** Where what was written goes. */
    interface Store {

        /**
         * @return what now stands
         * @throws ReportConflict if somebody wrote in the same place meanwhile
         */
        FrontMatter save(FrontMatter written);

        /** The writer wants to read what came of it. */
        void finished();
    }

    /** @param fields makes them, given what runs whenever the writer changed something */
    WrittenPart(String editLabel, Function<Runnable, WrittenFields> fields, Store store, Sharing sharing, Clock clock) {
        this.fields = fields.apply(this::written);
        this.store = store;
        this.sharing = sharing;
        this.clock = clock;
        this.edit = new Button(editLabel, click -> edit(this.fields::focusFirst));
        Button done = new Button("Done", click -> finish());
        done.addThemeVariants(ButtonVariant.PRIMARY);
        news.addClassName("quiet");
        actions = new Div(done, news);
        actions.addClassName("front__actions");
        problem.addClassName("front__conflict");
    }

    /** Shows the part as it will read; while somebody writes in it, the fields take in what is news. */
    void show(FrontMatter now, List<Component> reading, boolean mayEdit) {
        asItReads = reading;
        editable = mayEdit;
        if (!editing) {
            stored = now;
            showReading();
        } else if (!unsaved && now.version() > stored.version()) {
            takeIn(now);
        }
    }

    void showOthers(List<Visitor> visitors) {
        fields.show(visitors);
    }

    /** Whether something is on the screen that could not be stored. */
    boolean hasUnsavedWords() {
        return editing && unsaved;
    }

    /** Stores words that were typed before; if they touch somebody else's, the writer chooses. */
    boolean recover(Supplier<FrontMatter> recovery) {
        boolean done = attempt(recovery);
        if (!done && !editing) {
            open();
        }
        return done;
    }

    private void written() {
        if (editing && !filling) {
            store(fields.applyTo(stored));
        }
    }

    private void store(FrontMatter written) {
        if (attempt(() -> store.save(written))) {
            news.setText("Saved " + Dates.time(Instant.now(clock)));
        }
    }

    private boolean attempt(Supplier<FrontMatter> deed) {
        problem.removeAll();
        unsaved = true;
        try {
            takeIn(deed.get());
            unsaved = false;
        } catch (ReportConflict conflict) {
            offer(conflict.merge());
        } catch (ReportRefused refused) {
            problem.add(Notice.error(refused.getMessage() + " What you wrote is still in the fields."));
        }
        return !unsaved;
    }

    /** Whoever writes goes on writing: only fields that others changed are touched. */
    private void takeIn(FrontMatter now) {
        stored = now;
        sharing.drafts().follow(now.version());
        if (!fields.applyTo(now).saysTheSameAs(now)) {
            fill(now);
        }
        fields.setStored(now.version());
    }

    private void fill(FrontMatter now) {
        filling = true;
        fields.show(now);
        filling = false;
    }

    /** Both wrote in the same place: both texts are shown, and the writer chooses. */
    private void offer(FrontMatterMerge merge) {
        TwoVersions versions = TwoVersions.ofWholes(
                "Somebody else",
                merge.parts().stream()
                        .map(part -> new TwoVersions.Part(part.label(), part.mine(), part.theirs()))
                        .toList(),
                () -> goOn(merge, merge.withMine()),
                () -> goOn(merge, merge.withTheirs()));
        problem.add(versions);
        editing = true;
        removeAll();
        add(problem);
        versions.focus();
    }

    private void goOn(FrontMatterMerge merge, FrontMatter chosen) {
        sharing.drafts().forgetAll();
        stored = merge.theirs();
        problem.removeAll();
        fill(chosen);
        open();
        store(chosen);
    }

    /** Opens the fields, unless they are, with the cursor in that passage. */
    void write(String passage) {
        if (!editing) {
            edit(() -> fields.focus(passage));
        } else if (fields.getParent().isPresent()) {
            fields.focus(passage);
        }
    }

    private void edit(Runnable focus) {
        news.setText("Stored as you write");
        sharing.drafts().follow(stored.version());
        fill(stored);
        fields.setStored(stored.version());
        open();
        focus.run();
    }

    private void open() {
        editing = true;
        removeAll();
        if (problem.getChildren().anyMatch(TwoVersions.class::isInstance)) {
            add(problem);
        } else {
            add(problem, fields, actions);
        }
    }

    private void finish() {
        if (unsaved) {
            store(fields.applyTo(stored));
        }
        if (!unsaved) {
            sharing.stay().moveTo("");
            editing = false;
            store.finished();
            edit.focus();
        }
    }

    private void showReading() {
        editing = false;
        unsaved = false;
        Stream<Component> first = editable ? Stream.of(edit) : Stream.empty();
        Children.arrange(this, Stream.concat(first, asItReads.stream()).toList());
    }
}
