package uk.muster.report.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.muster.report.FrontMatter;
import uk.muster.report.LeadPlace;
import uk.muster.report.LeadText;
import uk.muster.report.ReportService;
import uk.muster.round.RoundId;
import uk.muster.testing.MusterTest;
import uk.muster.testing.Screens;
import uk.muster.testing.TestPaper;
import uk.muster.ui.HtmlBlock;
import uk.muster.ui.MarkdownField;

@MusterTest
class LeadInOnScreenTest {

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
    void theEditorWritesALeadInWhereItStandsAndReadsItAtOnce() {
        screens.open("editor", "report");
        assertThat(shown()).contains("data-lead=\"o1\"", "data-lead=\"d1-1\"", "Add lead-in…");

        PaperMarks.press("lead", "d1-1");
        _setValue(
                _get(
                        TextField.class,
                        spec -> spec.withLabel("Sub-heading in 1.1 Raise confidence in the police (optional)")),
                "Survey");
        write("By post.\n\nBy telephone.");
        _click(done());

        assertThat(shown())
                .contains(
                        "<h4 class=\"paper__subheading\">Survey</h4>",
                        "<p>By telephone.</p>",
                        "Edit lead-in…",
                        "data-exempt=\"d1-1-lead\"");
        _assertNone(LeadFields.class);
        assertThat(reports.draft(round).frontMatter().lead(place()).heading()).isEqualTo("Survey");
    }

    @Test
    void aSubheadingAloneStandsWithNothingToMakeExempt() {
        FrontMatter base = reports.draft(round).frontMatter();
        reports.save(round, base.with(new LeadText(place(), "Survey", "")));

        screens.open("editor", "report");

        assertThat(shown())
                .contains("<h4 class=\"paper__subheading\">Survey</h4>", "Edit lead-in…")
                .doesNotContain("data-exempt=\"d1-1-lead\"");
    }

    @Test
    void whatIsExemptAsAWholeOffersNoExemptionOfEachParagraph() {
        FrontMatter base = reports.draft(round).frontMatter();
        reports.save(round, base.with(new LeadText(place(), "", "Before the answers.")));

        screens.open("editor", "report");

        assertThat(shown())
                .contains("data-exempt=\"s1\"", "data-exempt=\"d1-1-lead\"", "data-exempt=\"p5\"")
                .doesNotContain("data-exempt=\"p1\"", "data-exempt=\"p4\"");
    }

    @Test
    void whatAnotherEditorStoresAppearsInThePaperAndInOpenFields() {
        screens.open("editor", "report");
        PaperMarks.press("lead", "d1-1");
        write("It rose again.");
        FrontMatter now = reports.draft(round).frontMatter();

        reports.save(round, now.with(new LeadText(place(), "Theirs", "It clearly rose again.")));

        screens.waitFor(() -> shown().contains("It clearly rose again."));
        assertThat(field().getValue()).isEqualTo("It clearly rose again.");
        write("It clearly rose again this year.");
        assertThat(reports.draft(round).frontMatter().lead(place()))
                .isEqualTo(new LeadText(place(), "Theirs", "It clearly rose again this year."));
    }

    @Test
    void wordsOfADraftThatTouchWhatStandsAreOfferedInTheirPlace() {
        FrontMatter base = reports.draft(round).frontMatter();
        reports.save(round, base.with(new LeadText(place(), "", "Their words.")));
        screens.open("editor", "report");

        boolean stored = _get(PaperPane.class).recover(place().textKey(), "My words.", base.version());

        assertThat(stored).isFalse();
        _click(_get(Button.class, spec -> spec.withText("Take theirs")));
        _click(done());
        assertThat(reports.draft(round).frontMatter().lead(place()).text()).isEqualTo("Their words.");
        _assertNone(LeadFields.class);
    }

    @Test
    void aFindingLeadsIntoTheLeadIn() {
        FrontMatter base = reports.draft(round).frontMatter();
        reports.save(round, base.with(new LeadText(place(), "", "This sentence breaks off because of the")));
        screens.open("editor", "report");

        _click(_get(
                Button.class,
                spec -> spec.withPredicate(button -> button.getAriaLabel()
                        .filter("Write there: 1.1 Raise confidence in the police"::equals)
                        .isPresent())));

        assertThat(field().getValue()).isEqualTo("This sentence breaks off because of the");
    }

    @Test
    void theHeadReadsLeadInsAndWritesNone() {
        FrontMatter base = reports.draft(round).frontMatter();
        reports.save(round, base.with(new LeadText(place(), "", "For everybody.")));
        screens.open("commissioner", "report");

        PaperMarks.press("lead", "d1-1");

        assertThat(shown()).contains("For everybody.").doesNotContain("data-lead");
        _assertNone(LeadFields.class);
    }

    private LeadPlace place() {
        return reports.draft(round).leads().get(1).lead();
    }

    private static MarkdownField field() {
        return _get(MarkdownField.class, spec -> spec.withLabel("Lead-in to 1.1 Raise confidence in the police"));
    }

    private static void write(String markdown) {
        _setValue(_get(field(), TextArea.class), markdown);
    }

    private static Button done() {
        return _get(Button.class, spec -> spec.withText("Done"));
    }

    private static String shown() {
        return _find(HtmlBlock.class).stream().map(HtmlBlock::html).collect(Collectors.joining("\n"));
    }
}
