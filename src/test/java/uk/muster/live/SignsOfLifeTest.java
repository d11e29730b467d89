package uk.muster.live;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.internal.UIInternals;
import com.vaadin.flow.shared.Registration;
import com.vaadin.flow.spring.SpringServlet;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import uk.muster.browser.Chromium;
import uk.muster.testing.MusterTest;
import uk.muster.testing.TestOrganisation;

/** A browser says by the line of its screen that it is still there. */
@MusterTest
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class SignsOfLifeTest {

    private static final long LONG_AGO = 0;

    @LocalServerPort
    private int port;

    @Autowired
    private ServletRegistrationBean<SpringServlet> flow;

    @Autowired
    private TestOrganisation organisation;

    private final List<UI> opened = new CopyOnWriteArrayList<>();
    private Registration watch;
    private Chromium chromium;

    @BeforeEach
    void noteScreens() {
        organisation.create();
        watch = flow.getServlet().getService().addUIInitListener(begun -> opened.add(begun.getUI()));
        chromium = new Chromium(port);
    }

    @AfterEach
    void close() {
        watch.remove();
        chromium.close();
    }

    @Test
    void aScreenIsHeardOfWithoutARequest() {
        Page page = chromium.signedIn("lead.walsall", TestOrganisation.PASSWORD);
        page.clock().install();
        page.navigate("/");
        page.getByRole(AriaRole.MAIN).waitFor();
        UIInternals screen = opened.getLast().getInternals();
        page.waitForCondition(() -> screen.getPushConnection().isConnected());
        page.onRequest(request -> {
            throw new AssertionError("Nothing is asked: " + request.url());
        });
        opened.getLast().accessSynchronously(() -> screen.setLastHeartbeatTimestamp(LONG_AGO));

        page.clock().fastForward(20_000);

        page.waitForCondition(() -> screen.getLastHeartbeatTimestamp() > LONG_AGO);
    }
}
