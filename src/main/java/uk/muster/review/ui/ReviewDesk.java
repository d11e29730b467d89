package uk.muster.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.DomEvent;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import uk.muster.review.ReviewedUpdate;
import uk.muster.round.RequestId;
import uk.muster.security.Access;
import uk.muster.text.Conversation;
import uk.muster.text.Dates;
import uk.muster.text.Sitting;
import uk.muster.ui.ActingFor;
import uk.muster.ui.HistoryDialog;
import uk.muster.ui.Notice;
import uk.muster.ui.Shortcut;
import uk.muster.ui.StateChip;
import uk.muster.ui.Toast;
import uk.muster.ui.UndoNotice;
import uk.muster.ui.UpdateComments;
import uk.muster.update.UpdateConflict;
import uk.muster.update.UpdateService;
import uk.muster.update.UpdateView;

/** One update on the reviewer's desk: its words or what changed in them, comments, history, and the decision. */
final class ReviewDesk extends Section {

    /** From this update to others. */
    interface Way {

        /** "2 of 7"; empty for an update that is not in the queue. */
        String position();

        Optional<RequestId> next();

        Optional<RequestId> previous();

        void go(RequestId request);

        /** Leaves an update that needs the reviewer no more. */
        void decided();

        /** Shows this update as it now stands. */
        void reload();

        /** Counts what waits to be resolved after something was said or settled here. */
        void talkedOver();
    }

    /** One-letter keys work anywhere on the desk but in fields; each button is there as well (WCAG 2.1.4). */
    private static final String KEYS_OUTSIDE_FIELDS = """
            /^[a-z]$/.test(event.key) && !event.ctrlKey && !event.altKey && !event.metaKey
            && !event.composedPath().some(node => node.matches && node.matches('input, textarea, select'))""";

    private final ReviewedUpdate reviewed;
    private final UpdateService updates;
    private final Way way;
    private final DecisionBar decision;
    private final UpdateComments comments;

    ReviewDesk(ReviewedUpdate reviewed, UpdateService updates, Conversation conversation, Access access, Way way) {
        this.reviewed = reviewed;
        this.updates = updates;
        this.way = way;
        comments = new UpdateComments(conversation, way::talkedOver);
        decision = new DecisionBar(reviewed.update(), access, new Decisions(), comments.unresolvedNote(""));
        addClassName("review-desk");
        getElement().setAttribute("tabindex", "-1");
        setAriaLabel(reviewed.deliverable() + ", " + reviewed.unitName());
        getElement()
                .addEventListener("keydown", this::key)
                .setFilter(KEYS_OUTSIDE_FIELDS)
                .addEventData("event.key");
        add(heading(), facts(), new ReadingPane(reviewed, comments), decision);
    }

    long version() {
        return reviewed.update().version();
    }

    void refreshComments() {
        comments.refresh();
    }

    void focus() {
        getElement().callJsFunction("focus");
    }

    private Component heading() {
        Div steps = new Div(step("Previous", way.previous()), new Span(way.position()), step("Next", way.next()));
        steps.addClassName("review-desk__steps");
        Div heading = new Div(new H2(reviewed.deliverable()), steps);
        heading.addClassName("review-desk__heading");
        return heading;
    }

    private Button step(String label, Optional<RequestId> to) {
        Button step = new Button(label, click -> to.ifPresent(way::go));
        step.addThemeVariants(ButtonVariant.TERTIARY);
        step.setEnabled(to.isPresent());
        return step;
    }

    private Component facts() {
        UpdateView update = reviewed.update();
        Div facts = new Div(
                new Span(reviewed.unitName()),
                new ActingFor(reviewed.actingFor()),
                new Span(reviewed.round().label()),
                new StateChip(update.state().label(), update.state().name()));
        if (update.submittedAt() != null) {
            facts.add(new Span("Submitted " + Dates.moment(update.submittedAt())));
        }
        facts.add(historyButton());
        facts.addClassName("review-desk__facts");
        Div all = new Div(facts);
        if (!reviewed.target().isEmpty()) {
            all.add(new Paragraph("Target: " + reviewed.target()));
        }
        if (!update.reason().isEmpty()) {
            all.add(Notice.information(update.state().label() + ": “" + update.reason() + "”"));
        }
        return all;
    }

    private Button historyButton() {
        Button history = new Button("History", click -> openHistory());
        history.addThemeVariants(ButtonVariant.TERTIARY);
        return history;
    }

    private void openHistory() {
        RequestId request = reviewed.update().request().id();
        List<HistoryDialog.Entry> entries = Sitting.lastOfEach(updates.history(request)).stream()
                .map(version -> new HistoryDialog.Entry(
                        version.number(), version.at(), version.person(), version.words(), version.reason()))
                .toList();
        new HistoryDialog(
                        "History",
                        entries,
                        number -> updates.version(request, number).passages())
                .open();
    }

    private void key(DomEvent event) {
        Shortcut.Place.REVIEWING
                .of(event.getEventData().get("event.key").asString())
                .ifPresent(this::act);
    }

    private void act(Shortcut pressed) {
        switch (pressed) {
            case APPROVE -> decision.approve();
            case RETURN -> decision.askReason();
            case UNDO -> getUI().ifPresent(UndoNotice::useOpen);
            case NEXT -> way.next().ifPresent(way::go);
            case PREVIOUS -> way.previous().ifPresent(way::go);
            default -> throw new IllegalArgumentException(pressed + " does nothing here");
        }
    }

    /** Carries decisions out; one on a version that changed meanwhile is refused and the new text shown. */
    private final class Decisions implements DecisionBar.Decisions {

        private final RequestId request = reviewed.update().request().id();
        private final long version = reviewed.update().version();
        private final String name = reviewed.deliverable() + ", " + reviewed.unitName();

        @Override
        public void approve() {
            decide("Approved", () -> updates.approve(request, version), this::offerUndo);
        }

        @Override
        public boolean returnToUnit(String reason) {
            return decide("Returned", () -> updates.returnToUnit(request, version, reason), this::offerUndo);
        }

        @Override
        public boolean reopen(String reason) {
            return decide("Reopened", () -> updates.reopen(request, version, reason), (done, _) -> Toast.success(done));
        }

        private boolean decide(String done, Supplier<UpdateView> step, BiConsumer<String, UpdateView> tell) {
            UpdateView decided;
            try {
                decided = step.get();
            } catch (UpdateConflict changed) {
                Toast.failure("This update has changed since you opened it. Read it again, then decide.");
                way.reload();
                return false;
            }
            way.decided();
            tell.accept(done + ": " + name, decided);
            return true;
        }

        /** Beside the work, which goes on with the next update; U undoes from the keyboard. */
        private void offerUndo(String done, UpdateView decided) {
            UndoNotice.showBeside(UI.getCurrent(), done, () -> takeBack(decided.version()));
        }

        private void takeBack(long decided) {
            try {
                updates.takeBackDecision(request, decided);
            } catch (UpdateConflict changed) {
                Toast.failure("This update has changed since you decided, so the decision stands.");
                way.reload();
                return;
            }
            Toast.success("Decision taken back: " + name);
            way.go(request);
        }
    }
}
