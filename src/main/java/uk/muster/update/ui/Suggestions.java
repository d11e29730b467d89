package uk.muster.update.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import uk.muster.round.RequestId;
import uk.muster.ui.PlainButton;
import uk.muster.ui.SuggestDialog;
import uk.muster.ui.Toast;
import uk.muster.ui.Unsent;
import uk.muster.update.ParagraphText;
import uk.muster.update.SuggestionRefused;
import uk.muster.update.SuggestionService;
import uk.muster.update.SuggestionState;
import uk.muster.update.SuggestionView;
import uk.muster.update.UpdateConflict;
import uk.muster.update.UpdateContent;

/** What the office suggests for an update's words, each beneath its paragraph. Every part keeps itself up to date. */
final class Suggestions {

    private final SuggestionService service;
    private final RequestId request;
    private final boolean maySuggest;
    private final Runnable accepted;
    private final List<Place> places = new ArrayList<>();
    private List<SuggestionView> shown;

    /** Where what is suggested for a paragraph stands. */
    private record Place(ParagraphText paragraph, String label, Div box) {}

    /** @param accepted runs after the reader accepted other words, which the update then says */
    Suggestions(SuggestionService service, RequestId request, Runnable accepted) {
        this.service = service;
        this.request = request;
        this.accepted = accepted;
        maySuggest = service.maySuggest(request);
        shown = service.of(request);
    }

    /** What is suggested for a paragraph, and room to suggest something. */
    Component on(ParagraphText paragraph, String label) {
        Place place = new Place(paragraph, label, new Div());
        place.box().addClassName("suggestions");
        places.add(place);
        fill(place);
        return place.box();
    }

    void refresh() {
        List<SuggestionView> now = service.of(request);
        if (!now.equals(shown)) {
            shown = now;
            places.forEach(this::fill);
        }
    }

    private void fill(Place place) {
        List<SuggestionView> about = about(place.paragraph().id());
        Div box = place.box();
        box.removeAll();
        about.forEach(suggestion ->
                box.add(new SuggestionBox(suggestion, place.paragraph().text(), this)));
        if (maySuggest && about.stream().noneMatch(SuggestionView::isOpen)) {
            box.add(suggesting(place));
        }
        box.setVisible(box.getComponentCount() > 0);
    }

    /** What was taken back before anybody answered is of no interest any more. */
    private List<SuggestionView> about(UUID paragraph) {
        return shown.stream()
                .filter(suggestion -> suggestion.paragraph().equals(paragraph))
                .filter(suggestion -> suggestion.state() != SuggestionState.WITHDRAWN)
                .toList();
    }

    private Component suggesting(Place place) {
        PlainButton suggest = new PlainButton("link-button");
        suggest.setText("Suggest other words…");
        suggest.setName("Suggest other words for " + place.label().toLowerCase());
        suggest.onClick(() -> new SuggestDialog(
                        place.label(),
                        place.paragraph().text(),
                        UpdateContent.LONGEST_PARAGRAPH,
                        SuggestionService.LONGEST_NOTE,
                        new Unsent(service.draftOf(request, place.paragraph())),
                        (words, note) -> attempt(() -> service.suggest(request, place.paragraph(), words, note)))
                .open());
        return suggest;
    }

    void accept(SuggestionView suggestion, String over) {
        if (done(() -> service.accept(suggestion.id(), over))) {
            Toast.success("Accepted: these are your words now.");
            accepted.run();
        }
    }

    Optional<String> decline(SuggestionView suggestion, String reason) {
        return attempt(() -> service.decline(suggestion.id(), reason));
    }

    void withdraw(SuggestionView suggestion) {
        done(() -> service.withdraw(suggestion.id()));
    }

    private boolean done(Runnable deed) {
        Optional<String> refused = attempt(deed);
        refused.ifPresent(Toast::failure);
        return refused.isEmpty();
    }

    /** @return why it was refused; what has changed on the screen by then shows anyhow */
    private Optional<String> attempt(Runnable deed) {
        try {
            deed.run();
            return Optional.empty();
        } catch (UpdateConflict conflict) {
            return Optional.of("Somebody changed the update at that moment. Look at it again.");
        } catch (SuggestionRefused | AccessDeniedException | IllegalStateException refused) {
            return Optional.ofNullable(refused.getMessage());
        } finally {
            refresh();
        }
    }
}
