package uk.muster.update;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static uk.muster.update.Contents.content;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import uk.muster.round.RequestId;
import uk.muster.round.RoundId;
import uk.muster.round.RoundState;
import uk.muster.security.UpdateState;
import uk.muster.testing.MusterTest;
import uk.muster.testing.SignedIn;
import uk.muster.testing.TestOrganisation;

@MusterTest
@RecordApplicationEvents
class SuggestionServiceTest {

    private static final String SAID = "Confidence rose by 2 points.";
    private static final String BETTER = "Confidence rose by two points.";

    @Autowired
    SuggestionService suggestions;

    @Autowired
    UpdateService updates;

    @Autowired
    AskedRound asked;

    @Autowired
    TestOrganisation organisation;

    @Autowired
    ApplicationEvents events;

    RoundId round;
    RequestId request;

    @BeforeEach
    void approveForWalsall() {
        organisation.create();
        round = asked.round(asked.edition(2014), 1, LocalDate.of(2015, 3, 31), RoundState.OPEN);
        request = asked.request(round, AskedRound.CONFIDENCE, "walsall");
        SignedIn.as("lead.walsall");
        updates.save(request, content(SAID), 0);
        updates.submit(request, 1);
        SignedIn.as("apcc.ellis");
        updates.approve(request, 2);
    }

    @Test
    void theOwnerAcceptsAndTheWordsStayApproved() {
        SuggestionId made = suggested();
        SignedIn.as("contributor.walsall");
        suggestions.accept(made, SAID);

        UpdateView now = updates.update(request);
        assertThat(now.state()).isEqualTo(UpdateState.APPROVED);
        assertThat(now.content().paragraphs()).extracting(ParagraphText::text).containsExactly(BETTER);
        assertThat(updates.history(request).getFirst())
                .extracting(VersionSummary::person, VersionSummary::words)
                .containsExactly("Contributor Walsall, as Helen Marsh suggested", "Accepted other words");
        assertThat(only())
                .extracting(SuggestionView::state, SuggestionView::settledBy, SuggestionView::mayAnswer)
                .containsExactly(SuggestionState.ACCEPTED, "Contributor Walsall", false);
    }

    @Test
    void nothingChangesUntilTheOwnerAcceptsOrWhenTheyDecline() {
        SuggestionId made = suggested();
        assertThat(said()).isEqualTo(SAID);
        SignedIn.as("lead.walsall");
        suggestions.decline(made, " Points are written as figures. ");

        assertThat(said()).isEqualTo(SAID);
        assertThat(only())
                .extracting(SuggestionView::state, SuggestionView::reason)
                .containsExactly(SuggestionState.DECLINED, "Points are written as figures.");
        assertThatThrownBy(() -> suggestions.accept(made, SAID)).isInstanceOf(SuggestionRefused.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"apcc.ellis", "lead.coventry", "admin", "panel.walsall", "commissioner", "lead.walsall"})
    void nobodyButAnEditorSuggests(String username) {
        ParagraphText paragraph = paragraph();
        SignedIn.as(username);

        assertThatThrownBy(() -> suggestions.suggest(request, paragraph, BETTER, ""))
                .isInstanceOf(AccessDeniedException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"apcc.ellis", "lead.coventry", "admin", "panel.walsall", "commissioner", "editor"})
    void nobodyButTheOwnerSettles(String username) {
        SuggestionId made = suggested();
        SignedIn.as(username);

        assertThatThrownBy(() -> suggestions.accept(made, SAID)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> suggestions.decline(made, "")).isInstanceOf(AccessDeniedException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"apcc.ellis", "lead.walsall", "admin"})
    void nobodyButAnEditorWithdraws(String username) {
        SuggestionId made = suggested();
        SignedIn.as(username);

        assertThatThrownBy(() -> suggestions.withdraw(made)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void anEditorWithdrawsWhatNobodyHasAnswered() {
        SuggestionId made = suggested();
        suggestions.withdraw(made);
        suggested();
        SignedIn.as("lead.walsall");

        assertThatThrownBy(() -> suggestions.accept(made, SAID)).isInstanceOf(SuggestionRefused.class);
        assertThat(suggestions.of(request))
                .extracting(SuggestionView::state, SuggestionView::mayAnswer)
                .containsExactly(tuple(SuggestionState.WITHDRAWN, false), tuple(SuggestionState.OPEN, true));
    }

    @Test
    void whatWasMadeToOtherWordsIsNotAcceptedUnlessItIsComparedWithTheNew() {
        SuggestionId made = suggested();
        ParagraphText before = paragraph();
        SignedIn.as("apcc.ellis");
        updates.reopen(request, 3, "Which year?");
        SignedIn.as("lead.walsall");
        ParagraphText rewritten = new ParagraphText(before.id(), "Confidence rose by 3 points.");
        updates.save(request, content(List.of(rewritten)), 4);
        updates.submit(request, 5);
        assertThatThrownBy(() -> suggestions.accept(made, SAID)).isInstanceOf(RuntimeException.class);
        SignedIn.as("apcc.ellis");
        updates.approve(request, 6);
        SignedIn.as("lead.walsall");

        assertThatThrownBy(() -> suggestions.accept(made, SAID)).isInstanceOf(SuggestionRefused.class);
        assertThat(said()).isEqualTo(rewritten.text());
        suggestions.accept(made, rewritten.text());
        assertThat(said()).isEqualTo(BETTER);
    }

    @Test
    void oneSuggestionToAParagraphWaitsAtATime() {
        ParagraphText paragraph = paragraph();
        suggested();

        assertThatThrownBy(() -> suggestions.suggest(request, paragraph, "Others.", ""))
                .isInstanceOf(SuggestionRefused.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", SAID})
    void theWordsThatAreThereAlreadyOrNoneAreNoSuggestion(String words) {
        ParagraphText paragraph = paragraph();
        SignedIn.as("editor");

        assertThatThrownBy(() -> suggestions.suggest(request, paragraph, words, ""))
                .isInstanceOf(SuggestionRefused.class);
    }

    @Test
    void aClosedRoundTakesAnAnswerAndAPublishedOneNone() {
        SuggestionId made = suggested();
        asked.is(round, RoundState.PUBLISHED);
        SignedIn.as("lead.walsall");
        assertThatThrownBy(() -> suggestions.accept(made, SAID)).isInstanceOf(AccessDeniedException.class);
        assertThat(suggestions.waiting()).isEmpty();

        asked.is(round, RoundState.CLOSED);
        suggestions.accept(made, SAID);
        assertThat(said()).isEqualTo(BETTER);
    }

    @Test
    void itWaitsForItsUnitAndNobodyElse() {
        suggested();
        assertThat(suggestions.waiting()).isEmpty();
        SignedIn.as("lead.coventry");
        assertThat(suggestions.waiting()).isEmpty();
        SignedIn.as("lead.walsall");
        assertThat(suggestions.waiting())
                .extracting(waiting -> waiting.update().request().id(), OpenSuggestion::by)
                .containsExactly(tuple(request, "Helen Marsh"));
    }

    @Test
    void eachStepIsTold() {
        SuggestionId made = suggested();
        SignedIn.as("lead.walsall");
        suggestions.accept(made, SAID);

        assertThat(events.stream(SuggestionMoved.class))
                .extracting(SuggestionMoved::state)
                .containsExactly(SuggestionState.OPEN, SuggestionState.ACCEPTED);
    }

    private SuggestionId suggested() {
        ParagraphText paragraph = paragraph();
        SignedIn.as("editor");
        return suggestions.suggest(request, paragraph, BETTER, "Words up to ten.");
    }

    private ParagraphText paragraph() {
        SignedIn.as("lead.walsall");
        return updates.update(request).content().paragraphs().getFirst();
    }

    private String said() {
        return updates.update(request).content().paragraphs().getFirst().text();
    }

    private SuggestionView only() {
        List<SuggestionView> all = suggestions.of(request);
        assertThat(all).hasSize(1);
        return all.getFirst();
    }
}
