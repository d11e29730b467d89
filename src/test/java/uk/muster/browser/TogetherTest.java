package uk.muster.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
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
import uk.muster.update.ParagraphText;
import uk.muster.update.UpdateContent;
import uk.muster.update.UpdateService;
import uk.muster.update.VersionSummary;

/** Several people at one update at once, each in a browser of their own. */
@MusterTest
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class TogetherTest {

    private static final UUID FIRST = new UUID(0, 1);
    private static final UUID SECOND = new UUID(0, 2);
    private static final Pattern SAVED = Pattern.compile("^Saved ");

    @LocalServerPort
    private int port;

    @Autowired
    private UpdateService updates;

    @Autowired
    private AskedRound asked;

    private Chromium chromium;
    private RequestId request;

    @BeforeEach
    void askWalsall() {
        request = asked.ofWalsall();
        SignedIn.as("lead.walsall");
        updates.save(request, words("Burglary fell by nine per cent.", "Robbery rose."), 0);
        chromium = new Chromium(port);
    }

    @AfterEach
    void close() {
        chromium.close();
    }

    @Test
    void whoIsHereIsSeenAndGoesWithTheirTab() {
        Page lead = opened("lead.walsall");
        Page contributor = opened("contributor.walsall");

        assertThat(presence(lead)).hasText("Contributor Walsall is here too");
        assertThat(presence(contributor)).hasText("Lead Walsall is here too");
        paragraph(contributor, 2).focus();
        assertThat(lead.locator(".occupied__who:visible")).hasText("Contributor Walsall");
        Look.at(lead, "together");

        contributor.close();
        assertThat(presence(lead)).hasText("");
        assertThat(lead.locator(".occupied__who:visible")).hasCount(0);
    }

    @Test
    void whatOneTypesAppearsBeforeTheOtherWhoseCursorStays() {
        Page lead = opened("lead.walsall");
        Page contributor = opened("contributor.walsall");
        paragraph(lead, 1).focus();
        lead.keyboard().press("End");

        paragraph(contributor, 1).focus();
        contributor.keyboard().press("Home");
        contributor.keyboard().type("In Walsall: ");
        assertThat(paragraph(lead, 1)).hasValue("In Walsall: Burglary fell by nine per cent.");

        lead.keyboard().type(" More later.");
        assertThat(paragraph(contributor, 1)).hasValue("In Walsall: Burglary fell by nine per cent. More later.");
        assertThat(lead.locator(".editor-bar__news")).hasText(SAVED);
    }

    @Test
    void twoWhoTypeAtOnceInDifferentPlacesLoseNothing() {
        Page lead = opened("lead.walsall");
        Page contributor = opened("contributor.walsall");
        paragraph(lead, 1).focus();
        lead.keyboard().press("End");
        paragraph(contributor, 1).focus();
        contributor.keyboard().press("Home");
        for (String word : List.of("One ", "two ", "three ", "four ", "five ")) {
            contributor.keyboard().type(word);
            lead.keyboard().type(" " + word.strip());
        }

        String both = "One two three four five Burglary fell by nine per cent. One two three four five";
        assertThat(paragraph(lead, 1)).hasValue(both);
        assertThat(paragraph(contributor, 1)).hasValue(both);
    }

    @Test
    void whoWriteInOnePlaceChooseAndBothTextsStayInTheHistory() {
        Page lead = opened("lead.walsall");
        paragraph(lead, 2).fill("Robbery rose by five.");
        updates.save(request, words("Burglary fell by nine per cent.", "Robbery fell."), 1);

        lead.getByText("Both wrote in the same place").waitFor();
        Look.at(lead, "together-conflict");
        button(lead, "Use these words").click();

        assertThat(paragraph(lead, 2)).hasValue("Robbery rose by five.");
        SignedIn.as("lead.walsall");
        assertThat(updates.history(request)).extracting(VersionSummary::kind).contains(VersionSummary.Kind.SET_ASIDE);
    }

    @Test
    void aTabThatDiesInMidWordLosesNothing() {
        Page lead = opened("lead.walsall");
        paragraph(lead, 2).focus();
        lead.keyboard().press("End");
        lead.keyboard().type(" And anti-social behaviou");
        Page again = lead.context().newPage();
        lead.close();

        again.navigate("/updates/" + request.value());
        assertThat(paragraph(again, 2)).hasValue("Robbery rose. And anti-social behaviou");
    }

    @Test
    void whatIsTypedAsASessionEndsIsThereAfterSigningInAgain(@Autowired ApplicationEventPublisher events) {
        Page lead = opened("lead.walsall");
        paragraph(lead, 2).focus();
        lead.keyboard().press("End");
        lead.keyboard().type(" Typed as the session ended.");
        events.publishEvent(new AccountChanged("lead.walsall"));
        lead.getByLabel("Username").waitFor();

        chromium.signIn(lead, "lead.walsall", TestOrganisation.PASSWORD);
        assertThat(paragraph(lead, 2)).hasValue("Robbery rose. Typed as the session ended.");
    }

    @Test
    void whatIsSubmittedAppearsInTheQueueAndOnTheCoverage() {
        Page reviewer = chromium.signedIn("apcc.ellis", TestOrganisation.PASSWORD);
        reviewer.navigate("/review");
        reviewer.getByText("0 updates wait for you.").waitFor();
        Page editor = chromium.signedIn("editor", TestOrganisation.PASSWORD);
        editor.navigate("/coverage");
        editor.getByText("0 % answered").waitFor();

        updates.submit(request, updates.update(request).version());

        reviewer.getByText("1 update waits for you.").waitFor();
        editor.getByText("100 % answered").waitFor();
    }

    @Test
    void newsInAListLeavesTheFocusAtTheUpdateWhereItWas() {
        Page lead = chromium.signedIn("lead.walsall", TestOrganisation.PASSWORD);
        lead.navigate("/updates");
        Locator link = lead.locator(".update-list__link").first();
        link.focus();

        updates.submit(request, updates.update(request).version());

        assertThat(lead.locator(".update-list__item").first()).containsText("Submitted");
        assertThat(link).isFocused();
    }

    private Page opened(String username) {
        Page page = chromium.signedIn(username, TestOrganisation.PASSWORD);
        page.navigate("/updates/" + request.value());
        paragraph(page, 1).waitFor();
        return page;
    }

    private static Locator presence(Page page) {
        return page.locator(".presence__names");
    }

    private static Locator paragraph(Page page, int number) {
        return page.getByRole(
                AriaRole.TEXTBOX,
                new Page.GetByRoleOptions().setName("Paragraph " + number).setExact(true));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static UpdateContent words(String first, String second) {
        return Contents.content(List.of(new ParagraphText(FIRST, first), new ParagraphText(SECOND, second)));
    }
}
