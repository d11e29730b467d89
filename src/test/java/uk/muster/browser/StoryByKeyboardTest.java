package uk.muster.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import uk.muster.round.RoundId;
import uk.muster.testing.MusterTest;
import uk.muster.testing.TestOrganisation;

/** The main job once more, by five people who have no mouse: keys alone lead from a request to the panel's reading. */
@MusterTest
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class StoryByKeyboardTest {

    private static final String TITLE = "Performance in 2026-27, as Walsall sees it";
    private static final String WORDS = "Confidence rose to **83 per cent** in Walsall.";

    @LocalServerPort
    private int port;

    @Autowired
    private StoryStage stage;

    private Chromium chromium;
    private RoundId round;

    @BeforeEach
    void openARound() {
        round = stage.openARound();
        chromium = new Chromium(port);
    }

    @AfterEach
    void close() {
        chromium.close();
    }

    @Test
    void keysAloneLeadFromARequestToThePanelsReading() {
        writeAndSubmit();
        returnAndApprove();
        stage.everybodyElseAnswersAndIsApproved(round);
        stage.theFrontMatterIsWritten(round);
        editAndSendForSignOff();
        signOffAndPublish();
        readAsPanel();
    }

    private Page arrive(String username) {
        Page page = chromium.visitor();
        Keyboard keys = new Keyboard(page);
        page.navigate("/login");
        assertThat(page.getByLabel("Username")).isFocused();
        keys.type(username);
        keys.press("Tab");
        keys.type(TestOrganisation.PASSWORD);
        keys.press("Enter");
        assertThat(page.getByText("Hello, ")).isVisible();
        return page;
    }

    /** Waits for the view: the home view, which it replaces, has links of the same names. */
    private static void open(Page page, Keyboard keys, String view) {
        keys.use(AriaRole.LINK, view);
        assertThat(page.getByRole(
                        AriaRole.HEADING,
                        new Page.GetByRoleOptions().setName(view).setLevel(1).setExact(true)))
                .isVisible();
    }

    private void writeAndSubmit() {
        Page page = arrive("lead.walsall");
        Keyboard keys = new Keyboard(page);
        open(page, keys, "My updates");
        keys.use(AriaRole.LINK, StoryStage.DELIVERABLE);
        keys.standsIn(".update-editor");
        keys.tabTo(AriaRole.TEXTBOX, "Paragraph 1");
        keys.type(WORDS);
        keys.choose("Complete", "On track");
        keys.tabTo(AriaRole.TEXTBOX, "Outlook");
        keys.type("We expect confidence to go on rising.");
        keys.use(AriaRole.BUTTON, "Save");
        assertThat(page.getByText(Pattern.compile("Saved \\d"))).isVisible();
        keys.use(AriaRole.BUTTON, "Submit for review");
        assertThat(page.getByText("Submitted for review:")).isVisible();
        keys.standsIn(".update-editor");
    }

    private void returnAndApprove() {
        Page page = arrive("apcc.ellis");
        Keyboard keys = new Keyboard(page);
        open(page, keys, "Review");
        keys.use(AriaRole.LINK, StoryStage.DELIVERABLE);
        assertThat(page.getByText("83 per cent").first()).isVisible();
        keys.use(AriaRole.BUTTON, "Return…");
        assertThat(page.getByLabel("What should the unit change?")).isFocused();
        keys.use(AriaRole.BUTTON, "Cancel");
        keys.use(AriaRole.BUTTON, "Approve");
        assertThat(page.getByText("Approved: " + StoryStage.DELIVERABLE)).isVisible();
    }

    private void editAndSendForSignOff() {
        Page page = arrive("editor");
        Keyboard keys = new Keyboard(page);
        open(page, keys, "Board report");
        keys.use(AriaRole.BUTTON, "Edit front matter");
        assertThat(page.getByLabel("Title")).isFocused();
        keys.write(TITLE);
        assertThat(page.getByText(Pattern.compile("Saved \\d"))).isVisible();
        keys.use(AriaRole.BUTTON, "Done");
        keys.standsIn(".report__paper");
        keys.use(AriaRole.BUTTON, "Send for sign-off");
        assertThat(page.getByText("sent it for sign-off on")).isVisible();
        keys.standsIn(".report__action");
    }

    private void signOffAndPublish() {
        Page page = arrive("commissioner");
        Keyboard keys = new Keyboard(page);
        open(page, keys, "Board report");
        keys.use(AriaRole.BUTTON, "Sign off and publish…");
        keys.use(AriaRole.BUTTON, "Sign off and publish");
        assertThat(page.getByText("This paper is published.")).isVisible();
        keys.standsIn(".report__action");
        keys.use(AriaRole.LINK, "Read the published paper");
        assertThat(page.locator("#p1")).isVisible();
    }

    private void readAsPanel() {
        Page page = arrive("panel.walsall");
        Keyboard keys = new Keyboard(page);
        keys.use(AriaRole.LINK, "Panel");
        keys.use(AriaRole.LINK, TITLE);
        assertThat(page.getByText("83 per cent").first()).isVisible();
    }
}
