package uk.muster.report.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.muster.report.ReportService;
import uk.muster.round.RoundId;
import uk.muster.testing.MusterTest;
import uk.muster.testing.Screens;
import uk.muster.testing.TestPaper;
import uk.muster.ui.HistoryDialog;

@MusterTest
class HistoryOnScreenTest {

    @Autowired
    Screens screens;

    @Autowired
    ReportService reports;

    private RoundId round;

    @BeforeEach
    void prepare(@Autowired TestPaper paper) {
        round = paper.round();
        screens.open("editor", "report");
        _click(_get(Button.class, spec -> spec.withText("Edit front matter")));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Title")), "The wrong title");
    }

    @AfterEach
    void close() {
        screens.close();
    }

    @Test
    void theEditorSeesWhoChangedWhatAndGoesBackAndForth() {
        openHistory();
        assertThat(bylines()).first().asString().startsWith("Helen Marsh, ");
        assertThat(difference()).contains("<ins>The wrong title</ins>");

        _click(restore().getFirst());

        assertThat(title()).isEqualTo("Performance against the Plan for 2014-15");
        assertThat(_get(TextField.class, spec -> spec.withLabel("Title")).getValue())
                .as("in the open field too")
                .isEqualTo(title());
        _click(_get(Button.class, spec -> spec.withText("Undo")));
        assertThat(title()).isEqualTo("The wrong title");
    }

    @Test
    void theHeadLooksBackOnly() {
        screens.open("commissioner", "report");

        openHistory();

        assertThat(bylines()).hasSize(2);
        assertThat(restore()).isEmpty();
    }

    private static void openHistory() {
        _click(_get(Button.class, spec -> spec.withText("History")));
    }

    private static List<String> bylines() {
        return _find(_get(HistoryDialog.class), Span.class, spec -> spec.withClasses("quiet")).stream()
                .map(Span::getText)
                .toList();
    }

    private static List<NativeButton> restore() {
        return _find(NativeButton.class, spec -> spec.withText("Restore"));
    }

    private static String difference() {
        return _find(Div.class, spec -> spec.withClasses("compared__words"))
                .getFirst()
                .getElement()
                .getProperty("innerHTML");
    }

    private String title() {
        return reports.draft(round).frontMatter().title();
    }
}
