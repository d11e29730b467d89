package uk.muster.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import uk.muster.organisation.FirstAdministratorLink;
import uk.muster.testing.MusterTest;

/** A fresh installation in a browser: from the link on the console to the first administrator at work. */
@MusterTest
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class FirstStartBrowserTest {

    @LocalServerPort
    private int port;

    @Autowired
    private FirstAdministratorLink link;

    private Chromium chromium;

    @BeforeEach
    void open() {
        chromium = new Chromium(port);
    }

    @AfterEach
    void close() {
        chromium.close();
    }

    @Test
    void whoHasTheLinkNamesThemselvesAndTheBodyAndGoesToWork() {
        Page page = chromium.visitor();
        String address = link.lines().getLast();
        page.navigate(address);
        assertThat(heading(page)).hasText("Set up Muster");
        Look.at(page, "set-up");

        page.getByLabel("Your name").fill("Noor Baker");
        page.getByLabel("E-mail").fill("noor");
        setUp(page);
        assertThat(page.getByLabel("Username")).isFocused();
        assertThat(page.getByLabel("Username")).hasAccessibleDescription("Enter a username.");
        assertThat(page.getByLabel("E-mail"))
                .hasAccessibleDescription("Enter an e-mail address like name@example.org.");
        Look.at(page, "set-up-errors");

        page.getByLabel("Username").fill("noor");
        page.getByLabel("E-mail").fill("noor@example.org");
        password(page).fill("three calm herons");
        page.getByLabel("Name of the body").fill("Policing Board of Mercia");
        setUp(page);
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Muster is set up.");
        assertThat(page.getByText("Policing Board of Mercia")).isVisible();
        Look.at(page, "set-up-done");

        page.getByLabel("Username").fill("noor");
        password(page).fill("three calm herons");
        page.getByRole(AriaRole.BUTTON, named("Sign in")).click();
        assertThat(heading(page)).hasText("Hello, Noor Baker");
        page.navigate("/people");
        assertThat(heading(page)).hasText("People");

        Page later = chromium.visitor();
        later.navigate(address);
        assertThat(heading(later)).hasText("This link does not work");
        Look.at(later, "set-up-used");
    }

    @Test
    void aWrongTokenOpensNothing() {
        Page page = chromium.visitor();
        page.navigate("/first-administrator?token=guess");

        assertThat(heading(page)).hasText("This link does not work");
        assertThat(page.getByRole(AriaRole.TEXTBOX)).hasCount(0);
    }

    private static void setUp(Page page) {
        page.getByRole(AriaRole.BUTTON, named("Set up Muster")).click();
    }

    private static Locator password(Page page) {
        return page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true));
    }

    private static Locator heading(Page page) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
