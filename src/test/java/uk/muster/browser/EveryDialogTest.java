package uk.muster.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionOperations;
import uk.muster.report.ExemptGround;
import uk.muster.report.ExemptionService;
import uk.muster.report.ReportService;
import uk.muster.report.SignOffService;
import uk.muster.round.RequestId;
import uk.muster.round.RoundId;
import uk.muster.testing.MusterTest;
import uk.muster.testing.SignedIn;
import uk.muster.testing.TestOrganisation;
import uk.muster.testing.TestPaper;
import uk.muster.update.ParagraphText;
import uk.muster.update.Status;
import uk.muster.update.SuggestionService;
import uk.muster.update.UpdateService;

/** Every dialog, and what opens in its place, as the person who needs it opens it: on a desk, on a phone, through axe. */
@MusterTest
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class EveryDialogTest {

    @LocalServerPort
    private int port;

    @Autowired
    private TestPaper paper;

    @Autowired
    private UpdateService updates;

    @Autowired
    private SuggestionService suggestions;

    @Autowired
    private SignOffService signOffs;

    @Autowired
    private TransactionOperations transactions;

    @Autowired
    private JdbcTemplate jdbc;

    private Chromium chromium;
    private RoundId round;
    private RequestId submitted;
    private RequestId approved;

    @BeforeEach
    void prepareAPaper(@Autowired ReportService reports, @Autowired ExemptionService exemptions) {
        round = paper.ready();
        approved = paper.request(round, "1.1", "walsall");
        submitted = paper.submitted(round, "1.2", "walsall", Status.ON_TRACK, "Victims were heard.");
        exemptions.exempt(
                round,
                reports.draft(round).exemptible().values().iterator().next().place(),
                ExemptGround.BUSINESS,
                "A contract is being let.");
        ParagraphText first = updates.update(approved).content().paragraphs().getFirst();
        suggestions.suggest(approved, first, "Confidence in Walsall grew.", "");
        chromium = new Chromium(port);
    }

    @AfterEach
    void close() {
        chromium.close();
    }

    @Test
    void everyDialogFitsAndHidesNothingFromAnybody() {
        Page editor = chromium.signedIn("editor", TestOrganisation.PASSWORD);
        ofThePaper(editor);
        ofLeavingThePaper(editor);
        ofThePlan(editor);
        ofTheReviewer(chromium.signedIn("apcc.ellis", TestOrganisation.PASSWORD));
        ofTheUnit(chromium.signedIn("lead.walsall", TestOrganisation.PASSWORD));
        ofTheAdministrator(chromium.signedIn("admin", TestOrganisation.PASSWORD));
        ofPublishing(chromium.signedIn("commissioner", TestOrganisation.PASSWORD));
        ofWhatIsPublished(editor);
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
        page.evaluate(
                "const idle = document.querySelector('muster-idle-warning'); clearInterval(idle.timer); idle.warn(120_000)");
        lookAt(page, "idle");
        page.keyboard().press("?");
        lookAt(page, "shortcuts");
        page.keyboard().press("Control+k");
        lookAt(page, "palette");
    }

    /** Somebody else wrote in the same field meanwhile, so that what the editor types is not stored. */
    private void ofLeavingThePaper(Page page) {
        SignedIn.as("editor");
        paper.rename(round, "Their title");
        page.getByLabel("Title", new Page.GetByLabelOptions().setExact(true)).fill("My title");
        page.keyboard().press("Tab");
        page.locator(".two-versions").waitFor();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Coverage"))
                .click();
        Look.atDialog(page, "dialog-leave");
        click(page, "Leave");
        click(page, "Select updates…");
        page.locator(".coverage__box").first().check();
        click(page, "Change due date…");
        Look.atPart(page, ".coverage__selection", "dialog-due-date");
    }

    private static void ofThePlan(Page page) {
        page.navigate("/plan");
        look(page, "New edition…");
        open(page, "plan/");
        look(page, "Edit details…");
        look(page, "Add an objective");
        look(page, "Edit 1.1");
        click(page, "Approve…");
        Look.atDialog(page, "dialog-approve");
        page.getByLabel("Number of the decision notice").fill("018/2013");
        click(page, "Approve$");
        look(page, "Amend…");
    }

    /** Who returns what the unit takes back at that moment sees it on its way, and then why it was not done. */
    private void ofTheReviewer(Page page) {
        page.navigate("/cover");
        look(page, "Arrange cover");
        page.navigate("/review");
        page.getByRole(AriaRole.CHECKBOX).first().check();
        click(page, "Return selected…");
        click(page, "Return to units");
        Look.atPart(page, ".selection", "dialog-return-selected");
        page.getByLabel("What should the units change?").fill("Name the year.");
        transactions.executeWithoutResult(_ -> {
            jdbc.update("update unit_update set version = version + 1 where request_id = ?", submitted.value());
            click(page, "Return to units");
            Look.atDialog(page, "dialog-bulk");
        });
        page.getByText("Not all was done").waitFor();
        lookAt(page, "bulk-not-all");
        open(page, "review/");
        look(page, "History");
        click(page, "Return…");
        Look.atPart(page, ".decision-bar", "dialog-return");
    }

    private void ofTheUnit(Page page) {
        page.navigate("/updates/" + approved.value());
        look(page, "Decline…");
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

    /** The paper waits for its lock, so that it can be looked at on its way. */
    private void ofPublishing(Page page) {
        signedOff();
        page.navigate("/report");
        look(page, "Sign off and publish…");
        look(page, "Publish later…");
        transactions.executeWithoutResult(_ -> {
            jdbc.queryForList("select 1 from board_report where round_id = ? for update", round.value());
            click(page, "Sign off and publish…");
            click(page, "Sign off and publish$");
            page.getByRole(AriaRole.PROGRESSBAR).waitFor();
            Look.atDialog(page, "dialog-publishing");
        });
        page.getByText("This paper is published.").waitFor();
    }

    private void signedOff() {
        SignedIn.as("apcc.ellis");
        updates.approve(submitted, updates.update(submitted).version());
        SignedIn.as("lead.walsall");
        suggestions.decline(suggestions.of(approved).getFirst().id(), "");
        SignedIn.as("editor");
        paper.explainWarnings(round);
        signOffs.send(round);
    }

    private static void ofWhatIsPublished(Page page) {
        page.navigate("/report");
        page.getByText("Correct the paper…").click();
        click(page, "Begin a correction");
        page.getByText("Withdraw an edition…").click();
        click(page, "Withdraw it for good");
        Look.atPart(page, ".report__action", "dialog-correct-and-withdraw");
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
        page.locator("main a[href^='%s']".formatted(beginning)).first().click();
    }
}
