package uk.muster.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.H3;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.muster.publication.SnapshotSummary;
import uk.muster.scrutiny.TestQuestions;
import uk.muster.testing.MusterTest;
import uk.muster.testing.Screens;
import uk.muster.testing.SignedIn;

@MusterTest
class QuestionErrandsTest {

    @Autowired
    Screens screens;

    @Autowired
    TestQuestions questions;

    @AfterEach
    void close() {
        screens.close();
    }

    @Test
    void eachIsLedToTheQuestionsInWhichItIsTheirTurn() {
        SnapshotSummary paper = questions.published();
        questions.lodged(paper, "One?");
        questions.submitted(paper, "Two?", "Yes.");
        questions.submitted(paper, "Three?", "Yes.");
        questions.reviewed(paper, "Four?", "Yes.");
        questions.answered(paper, "Five?", "Yes.");

        assertThat(errands("apcc.ellis")).containsExactly("1 question to answer");
        assertThat(errands("editor"))
                .containsExactly("2 answers to review", "1 answer that waits for agreement to publish");
        assertThat(errands("commissioner")).containsExactly("1 answer to sign off");
        assertThat(errands("panel.walsall.two")).containsExactly("1 answer that waits for agreement to publish");
        for (String other : List.of("apcc.khan", "panel.coventry", "lead.coventry", "admin")) {
            assertThat(errands(other)).as(other).isEmpty();
        }
    }

    @Test
    void homeFollowsWhatOthersDo() {
        SnapshotSummary paper = questions.published();
        screens.open("apcc.ellis", "");
        questions.lodged(paper, "One?");
        SignedIn.as("apcc.ellis");

        screens.waitFor(() -> headings().contains("1 question to answer"));
    }

    private List<String> errands(String username) {
        screens.open(username, "");
        return headings();
    }

    private static List<String> headings() {
        return _find(H3.class).stream()
                .map(heading -> heading.getElement().getTextRecursively())
                .toList();
    }
}
