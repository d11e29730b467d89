package uk.muster.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import uk.muster.round.RequestId;
import uk.muster.security.AccountChanged;
import uk.muster.testing.MusterTest;
import uk.muster.testing.SignedIn;
import uk.muster.testing.TestOrganisation;
import uk.muster.update.AskedRound;
import uk.muster.update.Contents;
import uk.muster.update.UpdateService;

/** Somebody writes while the line to Muster is cut for a while: nothing of it is lost. */
@MusterTest
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class CutLineTest {

    private static final String LOST = "The connection is lost.";

    @LocalServerPort
    private int port;

    private CutLine line;
    private Chromium cut;
    private Chromium direct;
    private RequestId request;

    @BeforeEach
    void askWalsall(@Autowired AskedRound asked, @Autowired UpdateService updates) throws IOException {
        request = asked.ofWalsall();
        SignedIn.as("lead.walsall");
        updates.save(request, Contents.content("Robbery rose."), 0);
        line = new CutLine(port);
        cut = new Chromium(line.port());
        direct = new Chromium(port);
    }

    @AfterEach
    void close() throws IOException {
        cut.close();
        direct.close();
        line.close();
    }

    @Test
    void whatIsTypedWhileTheLineIsCutStaysInSightAndIsStoredOnceItIsMended() {
        Page lead = opened(cut, "lead.walsall");
        Page contributor = opened(direct, "contributor.walsall");
        lead.evaluate("window.sameScreen = true");
        paragraph(lead, 1).focus();
        lead.keyboard().press("Control+End");
        lead.keyboard().type(" And anti-social beh");
        Typed typed = new Typed(paragraph(lead, 1));
        line.cut();
        lead.keyboard().type("aviour");
        lead.getByText(LOST).waitFor();
        Look.at(lead, "cut-line");
        lead.keyboard().type(" fell.");
        line.mend();

        String whole = "Robbery rose. And anti-social behaviour fell.";
        assertThat(paragraph(contributor, 1)).hasValue(whole);
        assertThat(lead.getByText(LOST)).not().isVisible();
        assertThat(typed.seen()).allMatch(seen -> seen.startsWith("Robbery rose. And anti-social beh"));
        paragraph(contributor, 1).fill(whole + " Burglary too.");
        assertThat(paragraph(lead, 1)).hasValue(whole + " Burglary too.");
        assertThat(lead.evaluate("window.sameScreen")).isEqualTo(true);
    }

    @Test
    void whatIsTypedWhileTheLineIsCutIsThereAfterSigningInAgain(@Autowired ApplicationEventPublisher events) {
        Page lead = opened(cut, "lead.walsall");
        paragraph(lead, 1).focus();
        lead.keyboard().press("Control+End");
        line.cut();
        lead.keyboard().type(" Typed while the line was cut.");
        lead.getByText(LOST).waitFor();
        events.publishEvent(new AccountChanged("lead.walsall"));
        line.mend();

        lead.getByLabel("Username").waitFor();
        cut.signIn(lead, "lead.walsall", TestOrganisation.PASSWORD);
        assertThat(paragraph(lead, 1)).hasValue("Robbery rose. Typed while the line was cut.");
    }

    @Test
    void paragraphsOfAClosedTabComeBackInTheOrderInWhichTheyWereBegun() {
        Page lead = opened(cut, "lead.walsall");
        for (int number = 2; number <= 5; number++) {
            lead.getByText("Add paragraph").click();
            paragraph(lead, number).waitFor();
        }
        line.cut();
        for (int number = 2; number <= 5; number++) {
            paragraph(lead, number).fill("Begun as number " + number + ".");
        }
        Page again = lead.context().newPage();
        lead.close();
        line.mend();

        again.navigate("/updates/" + request.value());
        assertThat(paragraph(again, 5)).hasValue("Begun as number 5.");
        for (int number : List.of(2, 3, 4)) {
            assertThat(paragraph(again, number)).hasValue("Begun as number " + number + ".");
        }
    }

    private Page opened(Chromium browser, String username) {
        Page page = browser.signedIn(username, TestOrganisation.PASSWORD);
        page.navigate("/updates/" + request.value());
        paragraph(page, 1).waitFor();
        return page;
    }

    private static Locator paragraph(Page page, int number) {
        return page.getByRole(
                AriaRole.TEXTBOX,
                new Page.GetByRoleOptions().setName("Paragraph " + number).setExact(true));
    }
}
