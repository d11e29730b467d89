package uk.muster.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.muster.publication.SnapshotSummary;
import uk.muster.scrutiny.TestQuestions;
import uk.muster.testing.SignedIn;
import uk.muster.testing.TestClock;

@NotificationTest
class QuestionNewsTest {

    @Autowired
    private NotificationStage stage;

    @Autowired
    private TestQuestions questions;

    @Autowired
    private NotificationService notifications;

    @Autowired
    private TestClock clock;

    private SnapshotSummary paper;

    @BeforeEach
    void publish() {
        clock.set("2015-05-20T11:00");
        paper = questions.published();
    }

    @Test
    void whoeversTurnItIsIsToldAndNobodyElse() {
        questions.lodged(paper, "Why?");

        assertThat(questionsOf("apcc.ellis")).hasSize(1);
        for (String other :
                List.of("panel.walsall", "panel.coventry", "apcc.khan", "editor", "commissioner", "admin")) {
            assertThat(questionsOf(other)).as(other).isEmpty();
        }
    }

    @Test
    void eachStepTellsTheNext() {
        questions.answered(paper, "Why?", "Because.");

        for (String told : List.of("apcc.ellis", "commissioner", "panel.walsall", "panel.walsall.two")) {
            assertThat(questionsOf(told)).as(told).hasSize(1);
        }
        assertThat(questionsOf("editor")).hasSize(2);
    }

    @Test
    void aMailSaysWhereAndNeverWhat() {
        questions.submitted(paper, "Why?", "Because.");
        SignedIn.as("editor");

        assertThat(notifications.latest()).singleElement().satisfies(line -> {
            assertThat(line.heading()).isEqualTo("Your turn in a panel’s question");
            assertThat(line.words()).isEqualTo("Walsall panel, paragraph 4, meeting of 2 June 2015");
            assertThat(line.path()).startsWith("questions/");
        });
        SignedIn.as("apcc.ellis");
        assertThat(notifications.latest()).as("no longer their turn").isEmpty();
    }

    private List<NoticeKind> questionsOf(String username) {
        return stage.noticesOf(username).stream()
                .filter(kind -> kind == NoticeKind.QUESTION)
                .toList();
    }
}
