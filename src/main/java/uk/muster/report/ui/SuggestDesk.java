package uk.muster.report.ui;

import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import uk.muster.report.Exemptible;
import uk.muster.ui.SuggestDialog;
import uk.muster.ui.Toast;
import uk.muster.ui.Unsent;
import uk.muster.update.SuggestionRefused;
import uk.muster.update.SuggestionService;
import uk.muster.update.UpdateContent;

/** Where the editor suggests other words for what a unit wrote and a reviewer approved. */
final class SuggestDesk {

    private final SuggestionService suggestions;
    private final Runnable refresh;

    SuggestDesk(SuggestionService suggestions, Runnable refresh) {
        this.suggestions = suggestions;
        this.refresh = refresh;
    }

    void open(Exemptible thing) {
        Exemptible.Owned owned = thing.owned();
        if (owned != null) {
            new SuggestDialog(
                            thing.name(),
                            owned.paragraph().text(),
                            UpdateContent.LONGEST_PARAGRAPH,
                            SuggestionService.LONGEST_NOTE,
                            new Unsent(suggestions.draftOf(owned.request(), owned.paragraph())),
                            (words, note) -> suggest(owned, words, note))
                    .open();
        }
    }

    private Optional<String> suggest(Exemptible.Owned owned, String words, String note) {
        try {
            suggestions.suggest(owned.request(), owned.paragraph(), words, note);
        } catch (SuggestionRefused | AccessDeniedException refused) {
            return Optional.ofNullable(refused.getMessage());
        }
        Toast.success("Suggested. The unit accepts or declines it.");
        refresh.run();
        return Optional.empty();
    }
}
