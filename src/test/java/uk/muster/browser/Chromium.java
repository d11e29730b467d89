package uk.muster.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A real Chromium, in which every person has a context, and so cookies and a session, of their own. All tests of a process
 * share the program, which takes longer to start than many of them run; closing takes the people away.
 */
public final class Chromium implements AutoCloseable {

    /** The one without windows first: it takes a quarter of the processor time. */
    private static final List<String> USUAL_PLACES = List.of(
            "/usr/bin/chromium-headless-shell",
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome");

    /** Waiting ends as soon as what is expected is there; a busy machine may take this long. */
    private static final int PATIENCE_MILLIS = 30_000;

    private static final Browser PROGRAM = start();

    private final List<BrowserContext> people = new ArrayList<>();
    private final String address;

    /** @param port that Muster listens on, on this machine */
    public Chromium(int port) {
        address = "http://localhost:" + port;
    }

    private static Browser start() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        return Playwright.create()
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable())
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync",
                                "--no-first-run")));
    }

    private static Path executable() {
        return Stream.concat(Stream.ofNullable(System.getenv("CHROMIUM")), USUAL_PLACES.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "No Chromium in " + USUAL_PLACES + ". Install it, or name one in the variable CHROMIUM."));
    }

    /** Somebody without an account. */
    public Page visitor() {
        return visitor(1440, 900);
    }

    public Page visitor(int width, int height) {
        BrowserContext context = PROGRAM.newContext(new Browser.NewContextOptions()
                .setBaseURL(address)
                .setViewportSize(width, height)
                .setLocale("en-GB")
                .setTimezoneId("Europe/London")
                .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE));
        people.add(context);
        return context.newPage();
    }

    /** Somebody who has signed in and sees the home view. */
    public Page signedIn(String username, String password) {
        Page page = visitor();
        page.navigate("/login");
        signIn(page, username, password);
        return page;
    }

    /** Signs in on the sign-in page, and waits for where it leads. */
    void signIn(Page page, String username, String password) {
        page.getByLabel("Username").fill(username);
        page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill(password);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in"))
                .click();
        page.waitForURL(url -> !url.contains("/login"));
    }

    @Override
    public void close() {
        people.forEach(BrowserContext::close);
    }
}
