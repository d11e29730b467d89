package uk.muster.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
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

/** The main job as five people do it, each in a browser of their own: from a request to the panel that reads the paper. */
@MusterTest
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class StoryTest {

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
    void aRequestBecomesAPaperThatAPanelReads() {
        Page contributor = arrive("contributor.walsall");
        write(contributor, "Confidence rose to **83 per cent** in Walsall.");

        Page lead = arrive("lead.walsall");
        submit(lead);

        Page reviewer = arrive("apcc.ellis");
        returnIt(reviewer, "Against which year?");
        answer(lead, "Confidence rose to **83 per cent** in Walsall, from 79 per cent a year ago.");
        approve(reviewer);

        stage.everybodyElseAnswersAndIsApproved(round);
        stage.theFrontMatterIsWritten(round);
        Page editor = arrive("editor");
        sendForSignOff(editor);
        Page commissioner = arrive("commissioner");
        publish(commissioner);

        readAsAnybody(chromium.visitor());
        readAsPanel(arrive("panel.walsall"));
    }

    private Page arrive(String username) {
        return chromium.signedIn(username, TestOrganisation.PASSWORD);
    }

    private static void write(Page page, String words) {
        page.navigate("/updates");
        link(page, StoryStage.DELIVERABLE).click();
        paragraph(page).fill(words);
        page.getByLabel("On track").check();
        page.getByLabel("Outlook").fill("We expect confidence to go on rising.");
        button(page, "Save").click();
        assertThat(page.getByText(Pattern.compile("Saved \\d"))).isVisible();
    }

    private static void submit(Page page) {
        page.navigate("/updates");
        link(page, StoryStage.DELIVERABLE).click();
        button(page, "Submit for review").click();
        assertThat(page.getByText("Submitted for review:")).isVisible();
    }

    private static void returnIt(Page page, String reason) {
        page.navigate("/review");
        link(page, StoryStage.DELIVERABLE).click();
        button(page, "Return…").click();
        page.getByLabel("What should the unit change?").fill(reason);
        button(page, "Return to unit").click();
        assertThat(page.getByText("Returned: " + StoryStage.DELIVERABLE)).isVisible();
    }

    private static void answer(Page page, String words) {
        page.navigate("/updates");
        link(page, StoryStage.DELIVERABLE).click();
        assertThat(page.getByText("Against which year?")).isVisible();
        paragraph(page).fill(words);
        button(page, "Submit for review").click();
        assertThat(page.getByText("Submitted for review:")).isVisible();
    }

    private static void approve(Page page) {
        page.navigate("/review");
        link(page, StoryStage.DELIVERABLE).click();
        assertThat(page.getByText("from 79 per cent a year ago")).isVisible();
        button(page, "Approve").click();
        assertThat(page.getByText("Approved: " + StoryStage.DELIVERABLE)).isVisible();
    }

    private static void sendForSignOff(Page page) {
        page.navigate("/coverage");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .containsText("Coverage");
        page.navigate("/report");
        assertThat(page.getByText("from 79 per cent a year ago")).isVisible();
        button(page, "Send for sign-off").click();
        assertThat(page.getByText("sent it for sign-off on")).isVisible();
    }

    private static void publish(Page page) {
        page.navigate("/report");
        button(page, "Publish later…").click();
        Look.atDialog(page, "dialog-publish-later");
        page.keyboard().press("Escape");
        button(page, "Sign off and publish…").click();
        Look.atDialog(page, "dialog-publish");
        // Some people click everything twice.
        button(page, "Sign off and publish").dblclick();
        assertThat(link(page, "Read the published paper")).isVisible();
    }

    private static void readAsAnybody(Page page) {
        page.navigate("/published");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("2026-27")))
                .first()
                .click();
        assertThat(page.locator("#p1")).isVisible();
        assertThat(page.getByText("83 per cent")).isVisible();
        assertThat(page.locator("body")).containsText(StoryStage.DELIVERABLE);
    }

    private static void readAsPanel(Page page) {
        page.navigate("/panel");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("2026-27")))
                .first()
                .click();
        assertThat(page.getByText("83 per cent").first()).isVisible();
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator paragraph(Page page) {
        return page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Paragraph 1"));
    }
}
