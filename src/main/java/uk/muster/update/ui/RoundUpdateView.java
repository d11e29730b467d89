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
import uk.muster.round.RequestView;
import uk.muster.round.RoundChanged;
import uk.muster.text.Dates;
import uk.muster.ui.ComparedText;
import uk.muster.ui.PageHeader;
import uk.muster.ui.StateChip;
import uk.muster.ui.UpdateComments;
import uk.muster.update.Conversations;
import uk.muster.update.CoverageService;
import uk.muster.update.CoverageService.Asked;
import uk.muster.update.SuggestionMoved;
import uk.muster.update.SuggestionService;
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
    private volatile @Nullable RequestView shown;

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
        echo.refresh(this, RoundChanged.class, this::concernsShown, this::describe);
    }

    private boolean concernsShown(RoundChanged change) {
        return shown != null && shown.round().equals(change.round());
    }

    private boolean concernsShown(SuggestionMoved moved) {
        return shown != null && shown.id().equals(moved.request());
    }

    private void showAgain() {
        if (shown != null) {
            show(updates.update(shown.id()), reading.getValue());
        }
    }

    /** Its round or its own due date may have another day. */
    private void describe() {
        if (shown != null) {
            describe(coverage.asked(shown.id()), updates.update(shown.id()));
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
        shown = update.request();
        header = new PageHeader(
                asked.deliverable().number() + " " + asked.deliverable().title());
        describe(asked, update);
        header.setActions(
                new Button("History", click -> UpdateHistoryDialog.open(updates, request, title, Optional.empty())));
        Anchor back = new Anchor("coverage?round=" + asked.round().id().value(), "Coverage");
        back.addClassName("back-link");
        removeAll();
        add(back, header, standing(update));
        if (!update.reason().isEmpty()) {
            add(new Paragraph("Given back to the unit: “" + update.reason() + "”"));
        }
        reading = reading(request);
        add(reading, text);
    }

    private static Div standing(UpdateView update) {
        Div standing =
                new Div(new StateChip(update.state().label(), update.state().name()));
        standing.addClassName("coverage__standing");
        if (update.submittedAt() != null) {
            Span when = new Span("Last submitted " + Dates.moment(update.submittedAt()));
            when.addClassName("quiet");
            standing.add(when);
        }
        return standing;
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
