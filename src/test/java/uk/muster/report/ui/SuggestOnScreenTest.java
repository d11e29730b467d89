package uk.muster.report.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.muster.report.Finding;
import uk.muster.report.FindingKind;
import uk.muster.report.ReportService;
import uk.muster.round.RoundId;
import uk.muster.testing.DeviceDrafts;
import uk.muster.testing.MusterTest;
import uk.muster.testing.Screens;
import uk.muster.testing.TestPaper;
import uk.muster.ui.HtmlBlock;
import uk.muster.ui.MarkdownField;

@MusterTest
class SuggestOnScreenTest {

    @Autowired
    Screens screens;

    @Autowired
    ReportService reports;

    private RoundId round;

    @BeforeEach
    void prepare(@Autowired TestPaper paper) {
        round = paper.ready();
    }

    @AfterEach
    void close() {
        screens.close();
    }

    @Test
    void aParagraphOfThePaperIsSuggestedOtherWordsWhichThenStandInTheWay() {
        screens.open("editor", "report");
        assertThat(shown()).contains("data-suggest=\"p4\"");
        PaperMarks.press("suggest", "p4");
        assertThat(_get(MarkdownField.class).getValue()).isEqualTo("Confidence in Walsall rose.");
        _get(MarkdownField.class).setValue("Confidence in Walsall grew.");
        _click(_get(Button.class, spec -> spec.withText("Suggest this")));

        assertThat(reports.findings(round)).extracting(Finding::kind).contains(FindingKind.SUGGESTION_OPEN);
        assertThat(shown()).contains("Confidence in Walsall rose.").doesNotContain("grew");
    }

    @Test
    void wordsThatWereNeverSuggestedAreOfferedAgainUntilTheyAreSuggested() {
        screens.open("editor", "report");
        PaperMarks.press("suggest", "p4");
        DeviceDrafts.leftOver("suggestion-", "Confidence in Walsall gr");

        assertThat(_get(MarkdownField.class).getValue()).isEqualTo("Confidence in Walsall gr");
        _click(_get(Button.class, spec -> spec.withText("Suggest this")));

        assertThat(DeviceDrafts.calls()).anyMatch(call -> call.contains("localStorage.removeItem"));
    }

    @Test
    void theHeadSuggestsNothing() {
        screens.open("commissioner", "report");

        assertThat(shown()).contains("Confidence in Walsall rose.").doesNotContain("data-suggest");
    }

    private static String shown() {
        return _find(HtmlBlock.class).stream().map(HtmlBlock::html).collect(Collectors.joining("\n"));
    }
}
