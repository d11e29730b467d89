package uk.muster.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.List;
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
import uk.muster.update.UpdateService;

/** The reviewer's desk by keyboard: decide, go on with the next, think again. */
@MusterTest
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ReviewBrowserTest {

    @LocalServerPort
    private int port;

    private Chromium chromium;
    private RequestId confidence;

    @BeforeEach
    void submitTwo(
            @Autowired TestOrganisation organisation,
            @Autowired TestPlan plan,
            @Autowired TestRounds rounds,
            @Autowired TestUpdates written) {
        organisation.create();
        SignedIn.as("editor");
        List<RequestId> walsall = written.asked(
                rounds.open(plan.create("2014-15"), LocalDate.of(2015, 6, 2)).id(), "walsall");
        confidence = walsall.getFirst();
        written.submitted(confidence, "walsall", "Confidence rose.");
        written.submitted(walsall.get(1), "walsall", "Victims were heard.");
        SignedIn.nobody();
        chromium = new Chromium(port);
    }

    @AfterEach
    void close() {
        chromium.close();
    }

    @Test
    void anApprovalIsUndoneFromTheKeyboardWhileTheNextUpdateIsOpen() {
        Page page = chromium.signedIn("apcc.ellis", TestOrganisation.PASSWORD);
        page.navigate("/review");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("1.1 Raise confidence in the police"))
                .click();
        assertThat(title(page)).containsText("1.1");
        assertThat(page.locator(".review-desk")).isFocused();

        page.keyboard().press("a");
        assertThat(title(page)).containsText("1.2");
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Undo")))
                .isVisible();
        Look.at(page, "review-undo");

        page.keyboard().press("u");
        assertThat(title(page)).containsText("1.1");
        assertThat(page.getByText("Decision taken back")).isVisible();
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Approve")))
                .isVisible();
    }

    @Test
    void aReasonThatIsBeingTypedStaysWhileTheUnitChangesTheUpdate(
            @Autowired UpdateService updates, @Autowired TestUpdates written) {
        Page page = chromium.signedIn("apcc.ellis", TestOrganisation.PASSWORD);
        page.navigate("/review/" + confidence.value());
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Return…"))
                .click();
        Locator reason = page.getByLabel("What should the unit change?");
        assertThat(reason).isFocused();
        page.keyboard().type("Against which ye");

        SignedIn.as("lead.walsall");
        updates.withdraw(confidence, updates.update(confidence).version());
        written.submitted(confidence, "walsall", "Confidence rose by two per cent.");

        assertThat(page.getByText("Confidence rose by two per cent.")).isVisible();
        assertThat(reason).hasValue("Against which ye");
        reason.press("End");
        page.keyboard().type("ar?");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Return to unit"))
                .click();
        assertThat(page.getByText("Returned: ")).isVisible();
        SignedIn.as("lead.walsall");
        assertThat(updates.update(confidence).reason()).isEqualTo("Against which year?");
    }

    private static Locator title(Page page) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(2))
                .first();
    }
}
