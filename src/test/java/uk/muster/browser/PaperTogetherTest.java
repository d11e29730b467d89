package uk.muster.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import uk.muster.report.FrontVersion;
import uk.muster.report.ReportHistory;
import uk.muster.report.ReportService;
import uk.muster.round.RoundId;
import uk.muster.security.Role;
import uk.muster.testing.MusterTest;
import uk.muster.testing.SignedIn;
import uk.muster.testing.TestOrganisation;
import uk.muster.testing.TestPaper;

/** Two editors in one line of a paper at once, each in a browser of their own. Decision 0219. */
@MusterTest
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class PaperTogetherTest {

    @LocalServerPort
    private int port;

    @Autowired
    private TestPaper paper;

    @Autowired
    private ReportService reports;

    private Chromium chromium;
    private RoundId round;

    @BeforeEach
    void nameThePaper(@Autowired TestOrganisation organisation) {
        round = paper.round();
        paper.rename(round, "Performance in 2014-15");
        organisation.person("second", "Second Editor");
        organisation.grant("second", Role.EDITOR, null, null);
        chromium = new Chromium(port);
    }

    @AfterEach
    void close() {
        chromium.close();
    }

    @Test
    void whoGoesOnTypingWhileAnothersWordsArriveInTheLineLosesNothing() {
        Page editor = opened("editor");
        Page second = opened("second");
        title(editor).press("End");
        title(second).press("Home");
        second.keyboard().type("In Walsall: ");
        StringBuilder typed = new StringBuilder();
        while (!title(editor).inputValue().startsWith("In Walsall: ")) {
            editor.keyboard().type(" on");
            typed.append(" on");
        }

        String both = "In Walsall: Performance in 2014-15" + typed;
        assertThat(title(editor)).hasValue(both);
        assertThat(title(second)).hasValue(both);
    }

    @Test
    void wordsInOnePlaceStayOnTheScreenUntilTheirWriterChooses(@Autowired ReportHistory history) {
        Page editor = opened("editor");
        title(editor).fill("My title");
        Typed typed = new Typed(title(editor));
        paper.rename(round, "Their title");

        editor.getByText("Both wrote in the same place").waitFor();
        assertThat(typed.seen()).containsExactly("My title");
        Page again = editor.context().newPage();
        editor.close();
        again.navigate("/report");
        button(again, "Keep my words").click();

        assertThat(title(again)).hasValue("My title");
        SignedIn.as("editor");
        assertThat(reports.draft(round).frontMatter().title()).isEqualTo("My title");
        assertThat(history.history(round))
                .extracting(FrontVersion::what)
                .contains("Kept aside: somebody else wrote in the same place");
    }

    @Test
    void aLineThatDiesInMidWordLosesNothing() {
        Page editor = opened("editor");
        title(editor).press("End");
        editor.keyboard().type(" and befo");
        Page again = editor.context().newPage();
        editor.close();

        again.navigate("/report");
        again.getByText("Performance in 2014-15 and befo").first().waitFor();
    }

    @Test
    void whatIsSavedOnlyWhenItIsDoneOutlivesATabThatDiesTwice() {
        Page editor = opened("editor");
        button(editor, "Add annex").click();
        Locator text = field(editor, "Text of the annex");
        text.pressSequentially("Figures of the nine months befo");
        Page again = editor.context().newPage();
        editor.close();
        again.navigate("/report");
        assertThat(field(again, "Text of the annex")).hasValue("Figures of the nine months befo");
        field(again, "Text of the annex").press("End");
        again.keyboard().type("re");
        Page third = again.context().newPage();
        again.close();

        third.navigate("/report");
        assertThat(field(third, "Text of the annex")).hasValue("Figures of the nine months before");
        button(third, "Cancel").click();
        third.reload();
        button(third, "Add annex").waitFor();
    }

    private static Locator field(Page page, String label) {
        return page.getByRole(
                AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(label).setExact(true));
    }

    private Page opened(String username) {
        Page page = chromium.signedIn(username, TestOrganisation.PASSWORD);
        page.navigate("/report");
        button(page, "Edit front matter").click();
        title(page).waitFor();
        return page;
    }

    private static Locator title(Page page) {
        return page.getByRole(
                AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Title").setExact(true));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
