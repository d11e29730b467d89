package uk.muster.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.muster.MusterApplication;

/** A server that is killed while somebody types: once it runs again and they have signed in, their words are there. */
class KilledServerTest {

    private static final String PASSWORD = "a password for the killed";

    @TempDir
    private Path data;

    private int port;
    private Process muster;
    private Chromium chromium;

    @BeforeEach
    void start() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        muster = startMuster();
        chromium = new Chromium(port);
    }

    @AfterEach
    void stop() throws InterruptedException {
        chromium.close();
        muster.destroy();
        muster.waitFor();
    }

    @Test
    void whatWasTypedAsTheServerWasKilledIsThereAfterwards() throws Exception {
        Page page = chromium.signedIn("lead.walsall", PASSWORD);
        page.navigate("/updates");
        page.locator("a[href^='updates/']").first().click();
        paragraph(page).focus();
        page.keyboard().press("Control+End");
        page.keyboard().type(" Typed as the server was kil");
        muster.destroyForcibly().waitFor();
        page.keyboard().type("led.");
        muster = startMuster();

        page.getByLabel("Username").waitFor();
        chromium.signIn(page, "lead.walsall", PASSWORD);
        assertThat(paragraph(page)).hasValue(Pattern.compile(".*Typed as the server was killed\\.$"));
    }

    private static Locator paragraph(Page page) {
        return page.getByRole(
                AriaRole.TEXTBOX,
                new Page.GetByRoleOptions().setName("Paragraph 1").setExact(true));
    }

    private Process startMuster() throws IOException {
        Process started = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        MusterApplication.class.getName(),
                        "--server.port=" + port,
                        "--muster.data=" + data,
                        "--muster.db.binaries=target",
                        "--muster.demo=true",
                        "--muster.demo-password=" + PASSWORD)
                .redirectErrorStream(true)
                .start();
        BufferedReader output = started.inputReader();
        String line = output.readLine();
        while (line != null && !line.startsWith("Muster is ready")) {
            line = output.readLine();
        }
        Thread.ofVirtual().start(() -> output.lines().forEach(said -> {}));
        return started;
    }
}
