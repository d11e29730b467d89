package uk.muster.update.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.muster.live.Echo;
import uk.muster.round.RequestId;
import uk.muster.round.RoundChanged;
import uk.muster.text.Dates;
import uk.muster.ui.ComparedText;
import uk.muster.ui.PageHeader;
import uk.muster.ui.UpdateComments;
import uk.muster.update.Conversations;
import uk.muster.update.CoverageService;
import uk.muster.update.CoverageService.Asked;
import uk.muster.update.SuggestionMoved;
import uk.muster.update.SuggestionService;
import uk.muster.update.UpdateChanged;
import uk.muster.update.UpdateContent;
import uk.muster.update.UpdateService;
import uk.muster.update.UpdateView;

/** Any update of a round, to read, for those who oversee it: its words, its comments, its history. */
@Route("round-update/:request([0-9]{1,18})")
@RolesAllowed({"EDITOR", "HEAD"})
@StyleSheet("styles/coverage.css")
class RoundUpdateView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String REQUEST = "request";

    /** What is shown of an update. */
    private enum Reading {
        AS_IT_READS("As it reads"),
        SINCE_LAST_ROUND("What changed since last round");

        private final String label;

        Reading(String label) {
            this.label = label;
        }
    }

    private final CoverageService coverage;
    private final UpdateService updates;
    private final SuggestionService suggestions;
    private final Conversations conversations;
    private final Div text = new Div();
    private RadioButtonGroup<Reading> reading = new RadioButtonGroup<>();
    private PageHeader header = new PageHeader("Update");
    private String title = "Update";
    private final Div standing = new Div();
    private volatile @Nullable UpdateView shown;

    RoundUpdateView(
            CoverageService coverage,
            UpdateService updates,
            SuggestionService suggestions,
            Conversations conversations,
            Echo echo) {
        this.coverage = coverage;
        this.updates = updates;
        this.suggestions = suggestions;
        this.conversations = conversations;
        echo.refresh(this, SuggestionMoved.class, this::concernsShown, this::showAgain);
        echo.refresh(this, UpdateChanged.class, this::concernsShown, this::showAgain);
        echo.refresh(this, RoundChanged.class, this::concernsShown, this::describe);
    }

    private boolean concernsShown(RoundChanged change) {
        return shown != null && shown.request().round().equals(change.round());
    }

    private boolean concernsShown(SuggestionMoved moved) {
        return shown != null && shown.request().id().equals(moved.request());
    }

    /** Whose turn it is decides what can be done here; that the unit goes on writing does not. */
    private boolean concernsShown(UpdateChanged change) {
        return shown != null
                && shown.request().id().equals(change.request())
                && shown.state() != change.now().state();
    }

    private void showAgain() {
        if (shown != null) {
            UpdateView now = updates.update(shown.request().id());
            tellStanding(now);
            show(now, reading.getValue());
        }
    }

    /** Its round or its own due date may have another day. */
    private void describe() {
        if (shown != null) {
            RequestId request = shown.request().id();
            describe(coverage.asked(request), updates.update(request));
        }
    }

    private void describe(Asked asked, UpdateView update) {
        header.setDescription(asked.units() + " · " + asked.round().label() + " · due "
                + Dates.day(update.request().dueOn()));
    }

    static String address(RequestId request) {
        return "round-update/" + request.value();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(new RequestId(event.getRouteParameters().getLong(REQUEST).orElseThrow()));
    }

    @Override
    public String getPageTitle() {
        return title + " – Muster";
    }

    private void show(RequestId request) {
        Asked asked = coverage.asked(request);
        UpdateView update = updates.update(request);
        title = asked.deliverable().number() + ", " + asked.units();
        header = new PageHeader(
                asked.deliverable().number() + " " + asked.deliverable().title());
        describe(asked, update);
        header.setActions(
                new Button("History", click -> UpdateHistoryDialog.open(updates, request, title, Optional.empty())));
        Anchor back = new Anchor("coverage?round=" + asked.round().id().value(), "Coverage");
        back.addClassName("back-link");
        removeAll();
        add(back, header, standing);
        tellStanding(update);
        reading = reading(request);
        add(reading, text);
    }

    private void tellStanding(UpdateView update) {
        shown = update;
        Div state = new Div(Badges.of(update.state(), update.leftOut()));
        state.addClassName("coverage__standing");
        if (update.submittedAt() != null) {
            Span when = new Span("Last submitted " + Dates.moment(update.submittedAt()));
            when.addClassName("quiet");
            state.add(when);
        }
        standing.removeAll();
        standing.add(state);
        if (update.leftOut() != null) {
            standing.add(new Paragraph(update.leftOut().words() + "."));
        }
        if (!update.reason().isEmpty()) {
            standing.add(new Paragraph("Given back to the unit: “" + update.reason() + "”"));
        }
    }

    private RadioButtonGroup<Reading> reading(RequestId request) {
        RadioButtonGroup<Reading> reading = new RadioButtonGroup<>("Show");
        reading.addClassName("coverage__reading");
        reading.setItems(Reading.values());
        reading.setItemLabelGenerator(item -> item.label);
        reading.addValueChangeListener(change -> show(updates.update(request), change.getValue()));
        reading.setValue(Reading.AS_IT_READS);
        return reading;
    }

    private void show(UpdateView update, Reading reading) {
        text.removeAll();
        RequestId request = update.request().id();
        if (reading == Reading.AS_IT_READS) {
            text.add(new ReadUpdate(
                    update.content(),
                    new Suggestions(suggestions, request, this::showAgain),
                    new UpdateComments(conversations.about(request), () -> {})));
            return;
        }
        Optional<UpdateContent> before = updates.lastRound(request);
        text.add(
                before.isEmpty()
                        ? new Paragraph("Nothing was said on this in an earlier round.")
                        : new ComparedText(
                                before.get().passages(), update.content().passages()));
    }
}
