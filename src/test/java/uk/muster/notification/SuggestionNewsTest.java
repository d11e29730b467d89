package uk.muster.notification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.muster.round.RequestId;
import uk.muster.testing.MusterTest;
import uk.muster.testing.SignedIn;
import uk.muster.update.ParagraphText;
import uk.muster.update.SuggestionId;
import uk.muster.update.SuggestionService;
import uk.muster.update.UpdateService;

@MusterTest
class SuggestionNewsTest {

    private static final String WORDS = "Words that no mail may bear.";

    @Autowired
    NotificationStage stage;

    @Autowired
    SuggestionService suggestions;

    @Autowired
    UpdateService updates;

    private RequestId request;
    private ParagraphText paragraph;
    private SuggestionId made;

    @BeforeEach
    void suggest() {
        request = stage.asked(stage.open(), "walsall").getFirst();
        stage.approved(request);
        paragraph = updates.update(request).content().paragraphs().getFirst();
        SignedIn.as("editor");
        made = suggestions.suggest(request, paragraph, WORDS, "");
    }

    @Test
    void theUnitIsToldWhileItWaits() {
        assertThat(stage.noticesOf("lead.walsall")).contains(NoticeKind.SUGGESTED);
        assertThat(stage.noticesOf("contributor.walsall")).contains(NoticeKind.SUGGESTED);
        assertThat(stage.noticesOf("lead.coventry")).isEmpty();
        assertThat(stage.noticesOf("apcc.ellis")).isEmpty();
        assertThat(stage.noticesOf("editor")).isEmpty();
    }

    @Test
    void whoSuggestedAndTheReviewerAreToldOfOtherWords() {
        SignedIn.as("lead.walsall");
        suggestions.accept(made, paragraph.text());

        assertThat(stage.noticesOf("editor")).containsExactly(NoticeKind.ANSWERED);
        assertThat(stage.noticesOf("apcc.ellis")).containsExactly(NoticeKind.AMENDED);
        assertThat(stage.noticesOf("apcc.khan")).isEmpty();
    }

    @Test
    void theReviewerNeedNotKnowWhatWasDeclined() {
        SignedIn.as("lead.walsall");
        suggestions.decline(made, "");

        assertThat(stage.noticesOf("editor")).containsExactly(NoticeKind.ANSWERED);
        assertThat(stage.noticesOf("apcc.ellis")).isEmpty();
    }
}
