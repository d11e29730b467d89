package uk.muster.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import uk.muster.round.RequestId;
import uk.muster.testing.MusterTest;
import uk.muster.testing.SignedIn;
import uk.muster.testing.TestOrganisation;
import uk.muster.testing.TestPlan;
import uk.muster.testing.TestRounds;
import uk.muster.testing.TestUpdates;

/** A thread from the reviewer's question to the lead's answer, by keyboard, with people offered after an @. */
@MusterTest
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ThreadsBrowserTest {

    @LocalServerPort
    private int port;

    private RequestId request;
    private Chromium chromium;

    @BeforeEach
    void submit(
            @Autowired TestOrganisation organisation,
            @Autowired TestPlan plan,
            @Autowired TestRounds rounds,
            @Autowired TestUpdates written) {
        organisation.create();
        SignedIn.as("editor");
        request = written.asked(
                        rounds.open(plan.create("2014-15"), LocalDate.of(2015, 6, 2))
                                .id(),
                        "walsall")
                .getFirst();
        written.submitted(request, "walsall", "Confidence rose.");
        SignedIn.nobody();
        chromium = new Chromium(port);
    }

    @AfterEach
    void close() {
        chromium.close();
    }

    @Test
    void aQuestionMentionsTheLeadWhoFindsItAtHomeAndSettlesIt() {
        Page reviewer = chromium.signedIn("apcc.ellis", TestOrganisation.PASSWORD);
        reviewer.navigate("/review/" + request.value());
        press(button(reviewer, "Comment on paragraph 1"));
        assertThat(field(reviewer, "Comment on paragraph 1")).isFocused();
        reviewer.keyboard().type("Please, @lead");
        assertThat(people(reviewer)).hasText(new String[] {"Lead Walsall Unit lead"});
        Look.at(reviewer, "mention");
        reviewer.keyboard().press("Enter");
        reviewer.keyboard().type("say against which year.");
        assertThat(field(reviewer, "Comment on paragraph 1")).hasValue("Please, @Lead Walsall say against which year.");
        reviewer.reload();
        assertThat(field(reviewer, "Comment on paragraph 1")).hasValue("Please, @Lead Walsall say against which year.");
        press(button(reviewer, "Send"));
        assertThat(button(reviewer, "Comment on paragraph 1")).isFocused();
        reviewer.waitForFunction("() => !Object.keys(localStorage).some(key => key.startsWith('muster.draft.'))");
        assertThat(reviewer.locator(".decision-bar")).containsText("1 unresolved thread");

        Page lead = chromium.signedIn("lead.walsall", TestOrganisation.PASSWORD);
        Locator mention = lead.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName("Tom Ellis on 1.1 Raise confidence in the police"));
        assertThat(mention).isVisible();
        Look.at(lead, "home-mention");
        press(mention);
        assertThat(lead.locator(".thread__mention")).hasText("@Lead Walsall");
        press(button(lead, "Reply on paragraph 1"));
        assertThat(field(lead, "Reply on paragraph 1")).isFocused();
        lead.keyboard().type("2013-14.");
        press(button(lead, "Send"));
        assertThat(button(lead, "Reply on paragraph 1")).isFocused();
        press(button(lead, "Resolve thread on paragraph 1"));
        assertThat(lead.locator(".thread")).isFocused();
        assertThat(lead.getByText("Resolved · 2 comments")).isVisible();
        Look.at(lead, "thread-resolved");
        lead.navigate("/");
        assertThat(lead.getByText("new mention of you")).hasCount(0);
    }

    @Test
    void thePeopleOfferedAreChosenByArrowsAndSentAwayByEscape() {
        Page page = chromium.signedIn("lead.walsall", TestOrganisation.PASSWORD);
        page.navigate("/updates/" + request.value());
        press(button(page, "Comment on the whole update"));
        Locator field = field(page, "Comment on the whole update");
        assertThat(field).isFocused();

        page.keyboard().type("@");
        assertThat(people(page)).hasCount(4);
        assertThat(active(page)).containsText("Contributor Walsall");
        page.keyboard().press("ArrowDown");
        assertThat(active(page)).containsText("Helen Marsh");
        page.keyboard().press("ArrowUp");
        page.keyboard().press("ArrowUp");
        assertThat(active(page)).containsText("Tom Ellis");
        page.keyboard().press("Escape");
        assertThat(people(page)).hasCount(0);
        page.keyboard().press("Enter");
        assertThat(field).hasValue("@\n");

        page.keyboard().type("@marsh");
        people(page).click();
        assertThat(field).isFocused();
        assertThat(field).hasValue("@\n@Helen Marsh ");
    }

    private static void press(Locator control) {
        control.focus();
        control.press("Enter");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator field(Page page, String label) {
        return page.getByRole(
                AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(label).setExact(true));
    }

    private static Locator people(Page page) {
        return page.getByRole(AriaRole.OPTION);
    }

    private static Locator active(Page page) {
        return page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setSelected(true));
    }
}
