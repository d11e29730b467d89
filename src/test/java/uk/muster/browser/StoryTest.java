package uk.muster.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import uk.muster.report.FrontMatter;
import uk.muster.report.Implications;
import uk.muster.report.ReportService;
import uk.muster.report.SectionText;
import uk.muster.round.RequestId;
import uk.muster.round.RoundId;
import uk.muster.testing.MusterTest;
import uk.muster.testing.SignedIn;
import uk.muster.testing.TestOrganisation;
import uk.muster.testing.TestPlan;
import uk.muster.testing.TestRounds;
import uk.muster.testing.TestUpdates;
import uk.muster.update.UpdateService;
import uk.muster.update.UpdateView;

/** The main job as five people do it, each in a browser of their own: from a request to the panel that reads the paper. */
@MusterTest
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class StoryTest {

    private static final String DELIVERABLE = "1.1 Raise confidence in the police";

    @LocalServerPort
    private int port;

    @Autowired
    private TestUpdates written;

    @Autowired
    private UpdateService updates;

    @Autowired
    private ReportService reports;

    private Chromium chromium;
    private RoundId round;

    @BeforeEach
    void openARound(@Autowired TestOrganisation organisation, @Autowired TestPlan plan, @Autowired TestRounds rounds) {
        organisation.create();
        organisation.holds("apcc.ellis", organisation.theme("Less crime"));
        SignedIn.as("editor");
        round = rounds.open(plan.create("2026-27"), LocalDate.now().plusWeeks(5))
                .id();
        SignedIn.nobody();
        chromium = new Chromium(port);
    }

    @AfterEach
    void close() {
        chromium.close();
    }

    @Test
    void aRequestBecomesAPaperThatAPanelReads() {
        Page contributor = arrive("contributor.walsall");
        write(contributor, "Confidence rose to **83 per cent** in Walsall.");

        Page lead = arrive("lead.walsall");
        submit(lead);

        Page reviewer = arrive("apcc.ellis");
        returnIt(reviewer, "Against which year?");
        answer(lead, "Confidence rose to **83 per cent** in Walsall, from 79 per cent a year ago.");
        approve(reviewer);

        everybodyElseAnswersAndIsApproved();
        theFrontMatterIsWritten();
        Page editor = arrive("editor");
        sendForSignOff(editor);
        Page commissioner = arrive("commissioner");
        publish(commissioner);

        readAsAnybody(chromium.visitor());
        readAsPanel(arrive("panel.walsall"));
    }

    private Page arrive(String username) {
        return chromium.signedIn(username, TestOrganisation.PASSWORD);
    }

    private static void write(Page page, String words) {
        page.navigate("/updates");
        link(page, DELIVERABLE).click();
        paragraph(page).fill(words);
        page.getByLabel("On track").check();
        page.getByLabel("Outlook").fill("We expect confidence to go on rising.");
        button(page, "Save").click();
        assertThat(page.getByText(Pattern.compile("Saved \\d"))).isVisible();
    }

    private static void submit(Page page) {
        page.navigate("/updates");
        link(page, DELIVERABLE).click();
        button(page, "Submit for review").click();
        assertThat(page.getByText("Submitted for review:")).isVisible();
    }

    private static void returnIt(Page page, String reason) {
        page.navigate("/review");
        link(page, DELIVERABLE).click();
        button(page, "Return…").click();
        page.getByLabel("What should the unit change?").fill(reason);
        button(page, "Return to unit").click();
        assertThat(page.getByText("Returned: " + DELIVERABLE)).isVisible();
    }

    private static void answer(Page page, String words) {
        page.navigate("/updates");
        link(page, DELIVERABLE).click();
        assertThat(page.getByText("Against which year?")).isVisible();
        paragraph(page).fill(words);
        button(page, "Submit for review").click();
        assertThat(page.getByText("Submitted for review:")).isVisible();
    }

    private static void approve(Page page) {
        page.navigate("/review");
        link(page, DELIVERABLE).click();
        assertThat(page.getByText("from 79 per cent a year ago")).isVisible();
        button(page, "Approve").click();
        assertThat(page.getByText("Approved: " + DELIVERABLE)).isVisible();
    }

    /** What the others do likewise is not told again, but done through the services. */
    private void everybodyElseAnswersAndIsApproved() {
        for (String unit : new String[] {"walsall", "intelligence"}) {
            for (RequestId request : written.asked(round, unit)) {
                SignedIn.as("apcc.ellis");
                if (!updates.update(request).state().isAnswered()) {
                    UpdateView submitted = written.submitted(request, unit, "Work goes on as planned.");
                    SignedIn.as("apcc.ellis");
                    updates.approve(request, submitted.version());
                }
            }
        }
        SignedIn.nobody();
    }

    private void theFrontMatterIsWritten() {
        SignedIn.as("editor");
        FrontMatter blank = reports.draft(round).frontMatter();
        reports.save(
                round,
                new FrontMatter(
                        "Performance in 2026-27",
                        "7",
                        "Chief Constable",
                        List.of(new SectionText("Executive summary", "All is on track.")),
                        new Implications("None.", "None.", "None."),
                        "The board is asked to note the report.",
                        blank.version()));
        SignedIn.nobody();
    }

    private static void sendForSignOff(Page page) {
        page.navigate("/coverage");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .containsText("Coverage");
        page.navigate("/report");
        assertThat(page.getByText("from 79 per cent a year ago")).isVisible();
        button(page, "Send for sign-off").click();
        assertThat(page.getByText("sent it for sign-off on")).isVisible();
    }

    private static void publish(Page page) {
        page.navigate("/report");
        button(page, "Sign off and publish…").click();
        button(page, "Sign off and publish").click();
        assertThat(link(page, "Read the published paper")).isVisible();
    }

    private static void readAsAnybody(Page page) {
        page.navigate("/published");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("2026-27")))
                .first()
                .click();
        assertThat(page.locator("#p1")).isVisible();
        assertThat(page.getByText("83 per cent")).isVisible();
        assertThat(page.locator("body")).containsText(DELIVERABLE);
    }

    private static void readAsPanel(Page page) {
        page.navigate("/panel");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("2026-27")))
                .first()
                .click();
        assertThat(page.getByText("83 per cent").first()).isVisible();
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator paragraph(Page page) {
        return page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Paragraph 1"));
    }
}
