package uk.muster.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import uk.muster.testing.MusterTest;

/** Every dialog, and what opens in its place, as the person who needs it opens it: on a desk, on a phone, through axe. */
@MusterTest
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"muster.demo=true", "muster.demo-password=" + EveryViewTest.PASSWORD})
class EveryDialogTest {

    @LocalServerPort
    private int port;

    private Chromium chromium;

    @BeforeEach
    void fillMuster(@Autowired @Qualifier("demoData") ApplicationRunner demo) throws Exception {
        demo.run(new DefaultApplicationArguments());
        chromium = new Chromium(port);
    }

    @AfterEach
    void close() {
        chromium.close();
    }

    @Test
    void everyDialogFitsAndHidesNothingFromAnybody() {
        ofThePaper(chromium.signedIn("editor", EveryViewTest.PASSWORD));
        ofTheReviewer(chromium.signedIn("apcc.khan", EveryViewTest.PASSWORD));
        ofTheAdministrator(chromium.signedIn("admin", EveryViewTest.PASSWORD));
    }

    private static void ofThePaper(Page page) {
        page.navigate("/report");
        look(page, "History");
        look(page, "Make exempt");
        look(page, "Exempt: change or undo");
        look(page, "Suggest other words");
        look(page, "Order of the units");
        click(page, "Edit front matter");
        look(page, "Picture…");
        page.navigate("/plan");
        look(page, "New edition…");
        open(page, "plan/");
        look(page, "Amend…");
        page.keyboard().press("?");
        lookAt(page, "shortcuts");
        page.keyboard().press("Control+k");
        lookAt(page, "palette");
        page.navigate("/coverage");
        click(page, "Select updates…");
        page.locator(".coverage__box").first().check();
        click(page, "Change due date…");
        Look.at(page, "dialog-due-date");
        page.navigate("/rounds");
        page.navigate(address(page, "rounds/", 1).replace("/rounds/", "/report/"));
        click(page, "Correct the paper…");
        click(page, "Withdraw an edition…");
        Look.at(page, "dialog-correction");
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
        page.navigate(address(page, beginning, 0));
    }

    private static String address(Page page, String beginning, int which) {
        String links = "main a[href^='%s']:not([href$='new'])".formatted(beginning);
        return "/" + Objects.requireNonNull(page.locator(links).nth(which).getAttribute("href"));
    }
}
