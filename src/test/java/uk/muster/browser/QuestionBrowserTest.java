package uk.muster.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import uk.muster.scrutiny.AnswerService;
import uk.muster.scrutiny.QuestionId;
import uk.muster.scrutiny.QuestionList;
import uk.muster.scrutiny.TestQuestions;
import uk.muster.testing.MusterTest;
import uk.muster.testing.SignedIn;
import uk.muster.testing.TestOrganisation;

/** A panel's question by keyboard. */
@MusterTest
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class QuestionBrowserTest {

    @LocalServerPort
    private int port;

    private Chromium chromium;

    @AfterEach
    void close() {
        chromium.close();
    }

    @Test
    void aPasteThatDoesNotFitSaysHowMuchWasLeftOut(@Autowired TestQuestions test) {
        QuestionId question = test.lodged(test.published(), "Why did it rise?");
        SignedIn.nobody();
        chromium = new Chromium(port);
        Page page = chromium.signedIn("apcc.ellis", TestOrganisation.PASSWORD);
        page.navigate("/questions/" + question.value());

        answer(page).focus();
        page.keyboard().insertText("Because. ".repeat(500));
        String leftOut = "This holds at most 4,000 characters: the last 500 that you added are left out.";
        Locator error = page.locator("vaadin-text-area [slot=error-message]");
        assertThat(error).hasText(leftOut);
        assertThat(page.getByText("Saved").first()).isVisible();
        assertThat(error).hasText(leftOut);

        page.keyboard().press("Backspace");
        assertThat(error).isHidden();
    }

    @Test
    void wordsThatComeWhereTheCursorStandsAreNotSelectedToBeTypedOver(
            @Autowired TestQuestions test, @Autowired AnswerService answers, @Autowired QuestionList list) {
        QuestionId question = test.lodged(test.published(), "Why did it rise?");
        SignedIn.as("apcc.ellis");
        answers.write(question, "Because.", list.question(question).question().version());
        chromium = new Chromium(port);
        Page page = chromium.signedIn("apcc.ellis", TestOrganisation.PASSWORD);
        page.navigate("/questions/" + question.value());
        answer(page).focus();
        page.keyboard().press("Control+End");
        answers.write(
                question, "Since more came.", list.question(question).question().version());

        page.keyboard().insertText("\n\nAnd more.");
        assertThat(answer(page)).hasValue("Since more came.\n\nAnd more.");
        page.keyboard().insertText(" Always.");

        assertThat(answer(page)).hasValue("Since more came.\n\nAnd more. Always.");
    }

    @Test
    void theFocusStaysInThePageThroughEveryDecisionAndAReasonOutlivesTheBrowser(@Autowired TestQuestions test) {
        QuestionId question = test.submitted(test.published(), "Why did it rise?", "Because more was reported.");
        SignedIn.nobody();
        chromium = new Chromium(port);
        Page page = chromium.signedIn("editor", TestOrganisation.PASSWORD);
        page.navigate("/questions/" + question.value());
        Keyboard keys = new Keyboard(page);

        Locator reason = page.getByLabel("What should be changed in this answer?");
        keys.use(AriaRole.BUTTON, "Return…");
        assertThat(reason).isFocused();
        keys.press("Escape");
        keys.standsAt(AriaRole.BUTTON, "Return…");
        keys.use(AriaRole.BUTTON, "Return…");
        assertThat(reason).isFocused();
        keys.type("Say how often.");
        page.reload();
        assertThat(reason).hasValue("Say how often.");
        keys.tabTo(AriaRole.TEXTBOX, "What should be changed in this answer?");
        keys.press("Escape");

        keys.use(AriaRole.BUTTON, "Approve");
        assertThat(page.getByText("Answer approved").first()).isVisible();
        keys.standsAt(AriaRole.BUTTON, "Undo");
        keys.press("Escape");
        keys.standsIn("main");
        keys.tabTo(AriaRole.LINK, "All questions");
    }

    private static Locator answer(Page page) {
        return page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Your answer"));
    }
}
