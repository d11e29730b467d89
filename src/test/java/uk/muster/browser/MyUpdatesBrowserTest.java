package uk.muster.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import uk.muster.round.RequestId;
import uk.muster.round.RoundId;
import uk.muster.round.RoundState;
import uk.muster.testing.MusterTest;
import uk.muster.testing.SignedIn;
import uk.muster.testing.TestOrganisation;
import uk.muster.update.AskedRound;
import uk.muster.update.CommentService;
import uk.muster.update.Contents;
import uk.muster.update.ParagraphText;
import uk.muster.update.UpdateService;

/** What only a browser shows of My updates: how it looks and where the focus goes. */
@MusterTest
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class MyUpdatesBrowserTest {

    private static final String LONG = """
            Confidence in policing rose to **83 per cent** in the year to March, from 81 per cent a year before, in the \
            force's own survey of 4,800 residents. Most of the rise came from wards where neighbourhood teams hold a \
            street meeting each month:

            - Bentley and Darlaston North, up six points
            - Pleck, up four points
            - Short Heath, unchanged""";

    @LocalServerPort
    private int port;

    @Autowired
    private UpdateService updates;

    @Autowired
    private CommentService comments;

    @Autowired
    private AskedRound asked;

    @Autowired
    private TestOrganisation organisation;

    private Chromium chromium;
    private RequestId confidence;
    private RequestId burglary;

    @BeforeEach
    void askWalsall() {
        organisation.create();
        long edition = asked.edition(2014);
        RoundId last = asked.round(edition, 1, LocalDate.of(2014, 9, 30), RoundState.OPEN);
        RequestId before = asked.request(last, AskedRound.CONFIDENCE, "walsall");
        RoundId round = asked.round(edition, 2, LocalDate.of(2015, 3, 31), RoundState.OPEN);
        confidence = asked.request(round, AskedRound.CONFIDENCE, "walsall");
        burglary = asked.request(round, AskedRound.BURGLARY, "walsall");
        asked.request(round, AskedRound.COLLECTION, "walsall");
        SignedIn.as("lead.walsall");
        updates.save(before, Contents.content(LONG, "Street meetings were held in nine of twenty wards."), 0);
        updates.submit(before, 1);
        asked.is(last, RoundState.PUBLISHED);
        chromium = new Chromium(port);
    }

    @AfterEach
    void close() {
        chromium.close();
    }

    @Test
    void looksRightAndAxeFindsNothing() {
        returned();
        Page page = signedIn();
        page.navigate("/updates");
        page.getByText("0 of 3 submitted").waitFor();
        Look.at(page, "my-updates");

        open(page, confidence);
        Look.at(page, "my-updates-editor");
        button(page, "Show last round").click();
        button(page, "Copy all paragraphs").waitFor();
        Look.at(page, "my-updates-last-round");

        open(page, burglary);
        button(page, "Submit for review").click();
        page.getByText("There is a problem").waitFor();
        Look.at(page, "my-updates-gaps");
    }

    @Test
    void theHistoryOpensAndAxeFindsNothing() {
        updates.save(confidence, Contents.content(LONG), 0);
        updates.save(confidence, Contents.content(LONG.replace("83", "84")), 1);
        Page page = signedIn();
        open(page, confidence);

        button(page, "History").click();
        page.getByText("Two versions compared").waitFor();

        Look.at(page, "my-updates-history");
    }

    @Test
    void theSummaryLeadsToEachFieldByKeyboard() {
        Page page = signedIn();
        open(page, burglary);
        button(page, "Submit for review").click();

        button(page, "Choose how the deliverable stands.").press("Enter");
        Locator complete = page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("Complete"));
        assertThat(complete).isFocused();
        page.keyboard().press("Space");
        assertThat(complete).isChecked();
        button(page, "Say where the result comes from.").press("Enter");
        assertThat(page.getByLabel("Source")).isFocused();
    }

    @Test
    void aMovedParagraphKeepsTheFocusOnItsArrow() {
        updates.save(confidence, Contents.content("One.", "Two.", "Three."), 0);
        Page page = signedIn();
        open(page, confidence);

        button(page, "Move paragraph 3 up").press("Enter");

        assertThat(button(page, "Move paragraph 2 up")).isFocused();
        assertThat(paragraph(page, 2)).hasValue("Three.");
    }

    private void returned() {
        updates.save(confidence, Contents.content(LONG, "Two wards fell back."), 0);
        updates.submit(confidence, 1);
        SignedIn.as("apcc.ellis");
        ParagraphText first = updates.update(confidence).content().paragraphs().getFirst();
        comments.start(confidence, first.id(), "Against which year is the six points?");
        updates.returnToUnit(
                confidence, 2, "Please say what the survey asked, and name the year that you compare with.");
        SignedIn.as("lead.walsall");
    }

    private Page signedIn() {
        return chromium.signedIn("lead.walsall", TestOrganisation.PASSWORD);
    }

    private static void open(Page page, RequestId request) {
        page.navigate("/updates/" + request.value());
        paragraph(page, 1).waitFor();
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
}
