package uk.muster.update.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static uk.muster.testing.PlainButtons.named;
import static uk.muster.testing.PlainButtons.press;
import static uk.muster.update.Contents.content;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.muster.round.RequestId;
import uk.muster.testing.MusterTest;
import uk.muster.testing.Screens;
import uk.muster.testing.SignedIn;
import uk.muster.ui.MarkdownField;
import uk.muster.update.AskedRound;
import uk.muster.update.SuggestionService;
import uk.muster.update.SuggestionState;
import uk.muster.update.SuggestionView;
import uk.muster.update.UpdateService;

@MusterTest
class SuggestionsOnScreenTest {

    private static final String SUGGESTING = "Suggest other words for paragraph 1";

    @Autowired
    Screens screens;

    @Autowired
    UpdateService updates;

    @Autowired
    SuggestionService suggestions;

    @Autowired
    AskedRound asked;

    RequestId request;

    @BeforeEach
    void approveForWalsall() {
        request = asked.ofWalsall();
        SignedIn.as("lead.walsall");
        updates.save(request, content("Confidence rose by 2 points."), 0);
        updates.submit(request, 1);
        SignedIn.as("apcc.ellis");
        updates.approve(request, 2);
    }

    @AfterEach
    void close() {
        screens.close();
    }

    @Test
    void theEditorSuggestsAndTheOwnerAcceptsWhatIsCompared() {
        screens.open("editor", RoundUpdateView.address(request));
        press(SUGGESTING);
        _click(button("Suggest this"));
        assertThat(words().getErrorMessage()).startsWith("The paragraph says that already");
        words().setValue("Confidence rose by two points.");
        _click(button("Suggest this"));
        assertThat(named(SUGGESTING)).isEmpty();
        assertThat(button("Withdraw").isEnabled()).isTrue();
        _assertNone(Button.class, spec -> spec.withText("Accept"));

        screens.open("lead.walsall", "updates/" + request.value());
        assertThat(_get(SuggestionBox.class).getElement().getTextRecursively())
                .contains("Helen Marsh suggested other words");
        _click(button("Accept"));

        assertThat(updates.update(request).content().paragraphs().getFirst().text())
                .isEqualTo("Confidence rose by two points.");
        _assertNone(Button.class, spec -> spec.withText("Accept"));
        assertThat(_get(SuggestionBox.class).getElement().getTextRecursively()).contains("Accepted by Lead Walsall");
    }

    @Test
    void theOwnerDeclinesWithAReasonThatTheEditorReads() {
        suggest();
        screens.open("lead.walsall", "updates/" + request.value());
        _click(button("Decline…"));
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Reason (optional)")), "Figures are our style.");
        _click(button("Decline"));

        screens.open("editor", RoundUpdateView.address(request));
        assertThat(_get(SuggestionBox.class).getElement().getTextRecursively()).contains("“Figures are our style.”");
        assertThat(named(SUGGESTING)).hasSize(1);
    }

    @Test
    void theEditorWithdraws() {
        suggest();
        screens.open("editor", RoundUpdateView.address(request));
        _click(button("Withdraw"));

        assertThat(_find(SuggestionBox.class)).isEmpty();
        assertThat(suggestions.of(request))
                .extracting(SuggestionView::state)
                .containsExactly(SuggestionState.WITHDRAWN);
    }

    @Test
    void whatWasMadeToOtherWordsIsComparedAnewBeforeItCanBeAccepted() {
        suggest();
        SignedIn.as("apcc.ellis");
        updates.reopen(request, 3, "Which year?");
        SignedIn.as("lead.walsall");
        var paragraph = updates.update(request).content().paragraphs().getFirst();
        updates.recover(request, paragraph.id().toString(), "Confidence rose in 2014.", 4);
        updates.submit(request, 5);
        SignedIn.as("apcc.ellis");
        updates.approve(request, 6);

        screens.open("lead.walsall", "updates/" + request.value());
        _assertNone(Button.class, spec -> spec.withText("Accept"));
        _click(button("Compare with what it says now"));
        _click(button("Accept"));
        assertThat(updates.update(request).content().paragraphs().getFirst().text())
                .isEqualTo("Confidence rose by two points.");
    }

    @Test
    void theHeadReadsWhatIsSuggestedAndDoesNothing() {
        suggest();
        screens.open("commissioner", RoundUpdateView.address(request));

        assertThat(_find(SuggestionBox.class)).hasSize(1);
        _assertNone(Button.class, spec -> spec.withText("Accept"));
        _assertNone(Button.class, spec -> spec.withText("Withdraw"));
    }

    private void suggest() {
        SignedIn.as("editor");
        var paragraph = updates.update(request).content().paragraphs().getFirst();
        suggestions.suggest(request, paragraph, "Confidence rose by two points.", "");
    }

    private static MarkdownField words() {
        return _get(MarkdownField.class);
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }
}
