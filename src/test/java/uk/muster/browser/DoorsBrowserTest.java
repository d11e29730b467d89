package uk.muster.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import uk.muster.security.AccountChanged;
import uk.muster.testing.MusterTest;
import uk.muster.testing.TestOrganisation;

/** What only a browser shows of coming in and being sent out, and how the pages on the way look. */
@MusterTest
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class DoorsBrowserTest {

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationEventPublisher events;

    private Chromium chromium;

    @BeforeEach
    void open(@Autowired TestOrganisation organisation) {
        organisation.create();
        chromium = new Chromium(port);
    }

    @AfterEach
    void close() {
        chromium.close();
    }

    @Test
    void theWayInLooksRight() {
        Page page = chromium.visitor();
        page.navigate("/login?error");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("do not match");
        Look.at(page, "login");

        Page editor = arrive("editor");
        assertThat(heading(editor)).hasText("Hello, Helen Marsh");
        Look.at(editor, "home");

        Page admin = arrive("admin");
        admin.navigate("/audit");
        assertThat(heading(admin)).hasText("Audit");
        Look.at(admin, "audit");
    }

    @Test
    void wrongTurnsAreExplained() {
        Page editor = arrive("editor");

        editor.navigate("/no-such-page");
        assertThat(heading(editor)).hasText("Page not found");
        Look.at(editor, "not-found");

        editor.navigate("/audit");
        assertThat(heading(editor)).hasText("You cannot open this page");
        Look.at(editor, "refused");
    }

    @Test
    void aVisitorWhoTakesAWrongTurnGetsNoCookie() {
        Page page = chromium.visitor();

        for (String path : new String[] {"/published/no-such-paper", "/styles/no-such-style.css", "/error"}) {
            Response response = page.navigate(path);

            assertThat(response.status()).as(path).isGreaterThanOrEqualTo(400);
            Look.at(page, "public-error");
        }
        assertThat(page.context().cookies()).isEmpty();
    }

    @Test
    void anOpenTabLeavesWhenItsAccountChanges() {
        Page editor = arrive("editor");
        Page head = arrive("commissioner");

        events.publishEvent(new AccountChanged("editor"));

        editor.waitForURL(Pattern.compile(".*/login\\?ended"));
        assertThat(editor.getByRole(AriaRole.STATUS)).containsText("your account or what you may do was changed");
        editor.navigate("/");
        assertThat(editor).hasURL(Pattern.compile(".*/login.*"));
        assertThat(heading(head)).hasText("Hello, Ruth Adeyemi");
    }

    @Test
    void whoIsAwayIsWarnedAndMayStay() {
        Page editor = chromium.visitor();
        editor.clock().install();
        signIn(editor);
        Locator warning = editor.getByRole(AriaRole.ALERTDIALOG);

        editor.clock().fastForward("28:30");

        assertThat(warning).containsText("in 2 minutes");
        Locator stay = editor.getByRole(AriaRole.BUTTON, named("Stay signed in"));
        assertThat(stay).isFocused();
        Look.at(editor, "idle-warning");
        stay.press("Enter");
        assertThat(warning).isHidden();
        assertThat(heading(editor)).hasText("Hello, Helen Marsh");
    }

    @Test
    void whoStaysAwayIsSignedOutAndToldWhy() {
        Page editor = chromium.visitor();
        editor.clock().install();
        signIn(editor);

        editor.clock().fastForward("31:00");

        editor.waitForURL(Pattern.compile(".*/login\\?idle"));
        assertThat(editor.getByRole(AriaRole.STATUS)).containsText("nothing was done for a while");
        editor.navigate("/");
        assertThat(editor).hasURL(Pattern.compile(".*/login.*"));
    }

    @Test
    void theKeyboardSkipsTheNavigation() {
        Page admin = arrive("admin");
        admin.navigate("/audit");
        assertThat(heading(admin)).hasText("Audit");

        Locator skip = admin.getByRole(AriaRole.BUTTON, named("Skip to main content"));
        skip.focus();
        skip.press("Enter");

        assertThat(admin.getByRole(AriaRole.MAIN)).isFocused();
        assertThat(admin).hasURL(Pattern.compile(".*/audit"));
    }

    @Test
    void theDarkIsReadableToo() {
        Page editor = arrive("editor");
        editor.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));

        Look.at(editor, "home-dark");
    }

    private Page arrive(String username) {
        return chromium.signedIn(username, TestOrganisation.PASSWORD);
    }

    private static void signIn(Page page) {
        page.navigate("/login");
        page.getByLabel("Username").fill("editor");
        page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill(TestOrganisation.PASSWORD);
        page.getByRole(AriaRole.BUTTON, named("Sign in")).click();
        assertThat(heading(page)).hasText("Hello, Helen Marsh");
        page.waitForFunction("customElements.get('muster-idle-warning') !== undefined");
    }

    private static Locator heading(Page page) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
