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
import uk.muster.testing.MusterTest;
import uk.muster.testing.TestOrganisation;
import uk.muster.testing.TestPaper;
import uk.muster.update.Status;

/** Every dialog, and what opens in its place, as the person who needs it opens it: on a desk, on a phone, through axe. */
@MusterTest
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class EveryDialogTest {

    @LocalServerPort
    private int port;

    private Chromium chromium;

    @BeforeEach
    void prepareAPaper(@Autowired TestPaper paper) {
        paper.submitted(paper.ready(), "1.2", "walsall", Status.ON_TRACK, "Victims were heard.");
        chromium = new Chromium(port);
    }

    @AfterEach
    void close() {
        chromium.close();
    }

    @Test
    void everyDialogFitsAndHidesNothingFromAnybody() {
        ofThePaper(chromium.signedIn("editor", TestOrganisation.PASSWORD));
        ofTheReviewer(chromium.signedIn("apcc.ellis", TestOrganisation.PASSWORD));
        ofTheAdministrator(chromium.signedIn("admin", TestOrganisation.PASSWORD));
    }

    private static void ofThePaper(Page page) {
        page.navigate("/report");
        look(page, "History");
        look(page, "Make exempt");
        look(page, "Suggest other words");
        look(page, "Order of the units");
        click(page, "Edit front matter");
        look(page, "Picture…");
        page.navigate("/plan");
        look(page, "New edition…");
        open(page, "plan/");
        look(page, "Edit details…");
        look(page, "Add an objective");
        page.keyboard().press("?");
        lookAt(page, "shortcuts");
        page.keyboard().press("Control+k");
        lookAt(page, "palette");
        page.navigate("/coverage");
        click(page, "Select updates…");
        page.locator(".coverage__box").first().check();
        click(page, "Change due date…");
        Look.at(page, "dialog-due-date");
    }

    private static void ofTheReviewer(Page page) {
        page.navigate("/review");
        open(page, "review/");
        look(page, "History");
        click(page, "Return…");
        Look.at(page, "dialog-return");
        page.navigate("/cover");
        look(page, "Arrange cover");
    }

    private static void ofTheAdministrator(Page page) {
        page.navigate("/units");
        look(page, "Open a unit");
        look(page, "Coventry");
        page.navigate("/areas");
        look(page, "Open an area");
        look(page, "Rename ");
        look(page, "Close ");
        page.navigate("/people");
        click(page, "Add a person");
        Look.atDialog(page, "dialog-person");
    }

    /** Opens a dialog by the first button whose name begins so, looks at it and closes it. */
    private static void look(Page page, String opener) {
        click(page, opener);
        lookAt(page, opener.replaceAll("\\W+", "-"));
    }

    private static void lookAt(Page page, String name) {
        Look.atDialog(page, "dialog-" + name);
        page.keyboard().press("Escape");
        assertThat(page.locator(Look.DIALOG)).hasCount(0);
    }

    /** Presses the first button whose name begins so. */
    private static void click(Page page, String beginning) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^" + beginning)))
                .first()
                .click();
    }

    private static void open(Page page, String beginning) {
        page.locator("main a[href^='%s']".formatted(beginning)).first().click();
    }
}
