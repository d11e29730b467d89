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
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import uk.muster.MusterApplication;
import uk.muster.round.RequestId;
import uk.muster.testing.MusterTest;
import uk.muster.testing.SignedIn;
import uk.muster.testing.TestOrganisation;
import uk.muster.update.AskedRound;
import uk.muster.update.Contents;
import uk.muster.update.UpdateService;

/** A server that is killed while somebody types: once it runs again and they have signed in, their words are there. */
@MusterTest
class KilledServerTest {

    @TempDir
    private Path data;

    @Autowired
    private Environment settings;

    private int port;
    private Process muster;
    private Chromium chromium;

    @BeforeEach
    void start(@Autowired AskedRound asked, @Autowired UpdateService updates) throws IOException {
        RequestId request = asked.ofWalsall();
        SignedIn.as("lead.walsall");
        updates.save(request, Contents.content("Confidence rose."), 0);
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
        Page page = chromium.signedIn("lead.walsall", TestOrganisation.PASSWORD);
        page.navigate("/updates");
        page.locator("a[href^='updates/']").first().click();
        paragraph(page).focus();
        page.keyboard().press("Control+End");
        page.keyboard().type(" Typed as the server was kil");
        muster.destroyForcibly().waitFor();
        page.keyboard().type("led.");
        muster = startMuster();

        page.getByLabel("Username").waitFor();
        chromium.signIn(page, "lead.walsall", TestOrganisation.PASSWORD);
        assertThat(paragraph(page)).hasValue(Pattern.compile("Confidence rose\\. Typed as the server was killed\\.$"));
    }

    private static Locator paragraph(Page page) {
        return page.getByRole(
                AriaRole.TEXTBOX,
                new Page.GetByRoleOptions().setName("Paragraph 1").setExact(true));
    }

    /** The server's, as the test's own: what is killed shares its database. */
    private String setting(String name) {
        return "--" + name + "=" + settings.getRequiredProperty(name);
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
                        "--muster.scheduled=false",
                        setting("muster.db.url"),
                        setting("muster.db.user"),
                        setting("muster.db.password"))
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
