package uk.muster.report.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static uk.muster.testing.PlainButtons.named;
import static uk.muster.testing.PlainButtons.press;

import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.muster.report.LayoutChoice.Answering;
import uk.muster.report.ReportService;
import uk.muster.round.RoundId;
import uk.muster.testing.MusterTest;
import uk.muster.testing.Screens;
import uk.muster.testing.TestPaper;

@MusterTest
class OrderOnScreenTest {

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
    void theEditorMovesAUnitsAnswerDownAndUp() {
        screens.open("editor", "report");
        List<String> before = order();
        _click(_get(NativeButton.class, spec -> spec.withText("Order of the units in 1.1…")));
        String first = before.getFirst();
        assertThat(named("Move " + first + " up").getFirst().isEnabled()).isFalse();
        press("Move " + first + " down");
        assertThat(order().get(1)).isEqualTo(first);

        press("Move " + first + " up");
        assertThat(order()).isEqualTo(before);
    }

    @Test
    void theHeadOrdersNothing() {
        screens.open("commissioner", "report");

        assertThat(_find(NativeButton.class, spec -> spec.withText("Order of the units in 1.1…")))
                .isEmpty();
    }

    private List<String> order() {
        return reports.draft(round).layouts().getFirst().answering().stream()
                .map(Answering::name)
                .toList();
    }
}
