package uk.muster.report.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.muster.report.ExemptGround;
import uk.muster.report.ReportService;
import uk.muster.round.RoundId;
import uk.muster.testing.MusterTest;
import uk.muster.testing.Screens;
import uk.muster.testing.TestPaper;
import uk.muster.ui.HtmlBlock;

@MusterTest
class ExemptOnScreenTest {

    private static final String WORDS = "Confidence in Walsall rose.";

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
    void aParagraphIsMadeExemptReadAsThePublicWillAndOpenedAgain() {
        screens.open("editor", "report");
        _assertNone(NativeButton.class, spec -> spec.withText("Read as the public will"));
        assertThat(shown()).contains("data-exempt=\"p4\"");

        PaperMarks.press("exempt", "p4");
        _click(_get(Button.class, spec -> spec.withText("Make exempt")));
        assertThat(ground().isInvalid()).isTrue();
        ground().setValue(ExemptGround.BUSINESS);
        _click(_get(Button.class, spec -> spec.withText("Make exempt")));
        assertThat(reason().getErrorMessage()).startsWith("Write why keeping this");
        _setValue(reason(), "A contract is being let.");
        _click(_get(Button.class, spec -> spec.withText("Make exempt")));

        assertThat(shown()).contains(WORDS, "Exempt (paragraph 3 of Part 1", "Change exemption…");
        _click(_get(NativeButton.class, spec -> spec.withText("Read as the public will")));
        assertThat(shown())
                .contains("This paragraph is exempt (paragraph 3 of Part 1")
                .doesNotContain(WORDS, "A contract", "data-exempt");
        _click(_get(NativeButton.class, spec -> spec.withText("Read as the board will")));

        PaperMarks.press("exempt", "p4");
        assertThat(reason().getValue()).isEqualTo("A contract is being let.");
        _click(_get(Button.class, spec -> spec.withText("Let the public read it")));
        assertThat(reports.assemble(round).holdsExempt()).isFalse();
        assertThat(shown()).doesNotContain("Change exemption…");
    }

    @Test
    void anAnnexIsAddedNumberedOnAndRemovedWithAWayBack() {
        screens.open("editor", "report");

        _click(_get(Button.class, spec -> spec.withText("Add annex")));
        _click(_get(Button.class, spec -> spec.withText("Save annex")));
        assertThat(_get(TextField.class, spec -> spec.withLabel("Title of the annex"))
                        .isInvalid())
                .isTrue();
        _setValue(_get(TextField.class, spec -> spec.withLabel("Title of the annex")), "Figures");
        _click(_get(Button.class, spec -> spec.withText("Save annex")));

        assertThat(shown()).contains("Annex A: Figures", "data-exempt=\"annex-a\"");
        _click(_get(Button.class, spec -> spec.withText("Remove Annex A")));
        assertThat(reports.assemble(round).annexes()).isEmpty();
        _click(_get(Button.class, spec -> spec.withText("Undo")));
        assertThat(shown()).contains("Annex A: Figures");
        _assertOne(Button.class, spec -> spec.withText("Add annex"));
    }

    @Test
    void theHeadMarksNothing() {
        screens.open("commissioner", "report");

        assertThat(shown()).contains(WORDS).doesNotContain("data-exempt");
        _assertNone(Button.class, spec -> spec.withText("Add annex"));
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<ExemptGround> ground() {
        return _get(RadioButtonGroup.class);
    }

    private static TextArea reason() {
        return _get(TextArea.class, spec -> spec.withLabel("Why does the public interest ask for it?"));
    }

    private static String shown() {
        return _find(HtmlBlock.class).stream().map(HtmlBlock::html).collect(Collectors.joining("\n"));
    }
}
