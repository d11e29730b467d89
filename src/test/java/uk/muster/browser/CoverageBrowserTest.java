package uk.muster.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

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
import uk.muster.round.RoundId;
import uk.muster.testing.MusterTest;
import uk.muster.testing.SignedIn;
import uk.muster.testing.TestOrganisation;
import uk.muster.testing.TestPlan;
import uk.muster.testing.TestRounds;
import uk.muster.testing.TestUpdates;

/** A coverage on which somebody works while units answer. */
@MusterTest
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class CoverageBrowserTest {

    @LocalServerPort
    private int port;

    @Autowired
    private TestUpdates updates;

    private RoundId round;
    private Chromium chromium;
    private Page page;

    @BeforeEach
    void openTheCoverage(
            @Autowired TestOrganisation organisation, @Autowired TestPlan plan, @Autowired TestRounds rounds) {
        organisation.create();
        SignedIn.as("editor");
        round = rounds.open(plan.create("2014-15"), LocalDate.of(2014, 10, 7)).id();
        chromium = new Chromium(port);
        page = chromium.signedIn("editor", TestOrganisation.PASSWORD);
        page.navigate("/coverage");
        button("Select updates…").click();
    }

    @AfterEach
    void close() {
        chromium.close();
    }

    @Test
    void newsOfAnAnswerLeavesFocusTicksSelectedTextAndScrollWhereTheyWere() {
        box("2.1 Intelligence").check();
        page.setViewportSize(800, 300);
        box("1.2 Walsall").focus();
        page.locator(".coverage__frame").evaluate("frame => frame.scrollTop = 40");
        page.locator("tr:has-text('Listen to victims') th").evaluate("row => getSelection().selectAllChildren(row)");
        Object selected = page.evaluate("getSelection().toString()");

        updates.submitted(asked(0), "walsall", "Confidence rose.");
        page.getByText("16 % answered").waitFor();

        assertThat(box("1.2 Walsall")).isFocused();
        assertThat(box("2.1 Intelligence")).isChecked();
        assertThat(page.evaluate("getSelection().toString()"))
                .isEqualTo(selected)
                .asString()
                .contains("Listen to victims");
        assertThat(page.locator(".coverage__frame").evaluate("frame => frame.scrollTop"))
                .isEqualTo(40);
    }

    @Test
    void theFocusGoesToTheLinkOfACellThatIsNoLongerToBeChosen() {
        box("1.2 Walsall").focus();

        updates.submitted(asked(1), "walsall", "Victims were heard.");
        page.getByText("16 % answered").waitFor();

        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("1.2 Walsall: Submitted")))
                .isFocused();
        assertThat(box("all of Walsall")).not().isChecked();
    }

    private RequestId asked(int place) {
        return updates.asked(round, "walsall").get(place);
    }

    private Locator box(String what) {
        return page.getByRole(
                AriaRole.CHECKBOX,
                new Page.GetByRoleOptions().setName("Select " + what).setExact(true));
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
