package uk.muster.report.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import uk.muster.report.AnnexText;
import uk.muster.report.ReportService;
import uk.muster.round.RoundId;
import uk.muster.testing.DeviceDrafts;
import uk.muster.testing.MusterTest;
import uk.muster.testing.Screens;
import uk.muster.testing.TestPaper;
import uk.muster.text.Passage;
import uk.muster.ui.MarkdownField;

/** What is typed in the one-line fields of the front matter is kept as its paragraphs are. */
@MusterTest
class LineDraftsTest {

    @Autowired
    Screens screens;

    @Autowired
    ReportService reports;

    private RoundId round;

    @BeforeEach
    void prepare(@Autowired TestPaper paper) {
        round = paper.round();
        screens.open("editor", "report");
    }

    @AfterEach
    void close() {
        screens.close();
    }

    @ParameterizedTest
    @CsvSource({"title,Typed as the line was cut", "agendaItem,7b", "author,Chief Constable"})
    void whatWasTypedAsTheLineWasCutComesBack(String line, String words) {
        DeviceDrafts.bringBack(line, words, 0);

        assertThat(reports.draft(round).frontMatter().passages())
                .filteredOn(passage -> passage.key().equals(line))
                .extracting(Passage::markdown)
                .containsExactly(words);
    }

    @Test
    void theDeviceKeepsALineUntilItIsStored() {
        _click(_get(Button.class, spec -> spec.withText("Edit front matter")));
        assertThat(DeviceDrafts.calls()).anyMatch(call -> call.contains("Muster.keepDraft"));

        _setValue(_get(TextField.class, spec -> spec.withLabel("Title")), "Another title");

        assertThat(DeviceDrafts.calls())
                .filteredOn(call -> call.contains("sharedText.stored"))
                .hasSize(1);
    }

    @Test
    void anAnnexThatWasNeverSavedIsOpenedAgainWithWhatWasTyped() {
        String annex = "annex." + UUID.randomUUID();
        DeviceDrafts.bringBack(annex + ".text", "Typed as the line was cut", 0);

        assertThat(_get(MarkdownField.class, spec -> spec.withLabel("Text of the annex"))
                        .getValue())
                .isEqualTo("Typed as the line was cut");
        assertThat(reports.draft(round).annexes()).isEmpty();

        _setValue(_get(TextField.class, spec -> spec.withLabel("Title of the annex")), "Figures");
        _click(_get(Button.class, spec -> spec.withText("Save annex")));

        assertThat(reports.draft(round).annexes())
                .extracting(AnnexText::text)
                .containsExactly("Typed as the line was cut");
        assertThat(DeviceDrafts.calls()).anyMatch(call -> call.contains("Muster.forgetDrafts"));
    }
}
