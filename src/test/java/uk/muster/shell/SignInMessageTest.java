package uk.muster.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.muster.ui.Notice;

class SignInMessageTest {

    @Test
    void whoComesByThemselvesIsToldNothing() {
        assertThat(notice("")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1 second",
        "45, 45 seconds",
        "60, 1 minute",
        "61, 2 minutes",
        "900, 15 minutes",
        "999, 15 minutes",
        "99999999999999, 15 minutes",
        "<b>, 15 minutes"
    })
    void theWaitIsSaidInWordsAndNeverLongerThanItCanBe(String seconds, String words) {
        assertThat(text("wait=" + seconds)).contains("Wait " + words + ", then try again.");
    }

    @ParameterizedTest
    @CsvSource({
        "error, do not match",
        "away, not reach its database",
        "ended, your account",
        "idle, nothing was done",
        "signed-out, signed out",
        "set-up, is set up"
    })
    void eachReasonHasItsWords(String query, String words) {
        assertThat(text(query)).contains(words);
    }

    private static String text(String query) {
        return notice(query).orElseThrow().getElement().getTextRecursively();
    }

    private static Optional<Notice> notice(String query) {
        return SignInMessage.noticeFor(QueryParameters.fromString(query));
    }
}
