package uk.muster.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import uk.muster.testing.MusterTest;
import uk.muster.testing.SignedIn;
import uk.muster.testing.TestOrganisation;
import uk.muster.testing.TestPlan;
import uk.muster.testing.TestRounds;

/** The way to an update by a few keys, and the sheet that says which keys there are. */
@MusterTest
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class CommandPaletteBrowserTest {

    @LocalServerPort
    private int port;

    private Chromium chromium;

    @BeforeEach
    void askWalsall(@Autowired TestOrganisation organisation, @Autowired TestPlan plan, @Autowired TestRounds rounds) {
        organisation.create();
        SignedIn.as("editor");
        rounds.open(plan.create("2014-15"), LocalDate.of(2015, 6, 2));
        SignedIn.nobody();
        chromium = new Chromium(port);
    }

    @AfterEach
    void close() {
        chromium.close();
    }

    @Test
    void aFewKeysLeadAnywhere() {
        Page page = chromium.signedIn("lead.walsall", TestOrganisation.PASSWORD);
        Locator field = page.getByRole(AriaRole.COMBOBOX);
        Locator options = page.getByRole(AriaRole.OPTION);
        Locator active = page.locator("[role=option][aria-selected=true]");

        Locator sheet = page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Keyboard shortcuts"));

        assertThat(page.locator(".palette-button")).isVisible();
        page.keyboard().press("?");
        assertThat(sheet).isVisible();
        Look.at(page, "shortcuts");
        page.keyboard().press("Escape");
        assertThat(sheet).isHidden();

        page.keyboard().press("Control+k");
        assertThat(field).isFocused();
        assertThat(active).hasText("Home");
        page.keyboard().type("?reduce burglary");
        assertThat(options).hasCount(3);
        assertThat(page.locator(".palette [role=status]")).hasText("3 results");
        assertThat(active).containsText("2.1 Reduce burglary by 2 per cent");
        Look.at(page, "palette");
        page.keyboard().press("ArrowUp");
        assertThat(active).hasText("Search for “?reduce burglary”");
        page.keyboard().press("ArrowDown");
        assertThat(field).hasAttribute("aria-activedescendant", "palette-option-0");
        page.keyboard().press("Escape");
        assertThat(field).isHidden();

        page.keyboard().press("Control+k");
        page.keyboard().type("reduce");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*/updates/\\d+"));
    }
}
