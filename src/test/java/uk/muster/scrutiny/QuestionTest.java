package uk.muster.scrutiny;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.test.util.ReflectionTestUtils;
import uk.muster.publication.SnapshotId;
import uk.muster.security.AreaId;
import uk.muster.security.PersonId;

/** What the entity itself refuses, whoever asks. */
class QuestionTest {

    private static final PersonId MEMBER = new PersonId(1);
    private static final PersonId ANSWERER = new PersonId(2);
    private static final PersonId EDITOR = new PersonId(3);
    private static final PersonId HEAD = new PersonId(4);
    private static final Instant NOW = Instant.parse("2015-06-02T09:00:00Z");
    private static final LocalDate DUE = LocalDate.of(2015, 6, 16);

    private static final Map<String, Consumer<Question>> STEPS = Map.of(
            "reword", question -> question.reword("Other words?"),
            "lodge", question -> question.lodge(DUE, MEMBER, NOW),
            "withdraw", question -> question.withdraw(MEMBER, NOW),
            "write", question -> question.write("Because.", ANSWERER),
            "submit", question -> question.submit(ANSWERER, NOW),
            "approve", question -> question.approve(EDITOR, NOW),
            "return", question -> question.returnAnswer("Say how many.", EDITOR, NOW),
            "signOff", question -> question.signOff(HEAD, NOW),
            "agreeForPanel", question -> question.agreeForPanel(MEMBER, NOW),
            "agreeForOffice", question -> question.agreeForOffice(EDITOR, NOW));

    private final Question question = new Question(new AreaId(5), new SnapshotId(6), 4, " Why? ", MEMBER);

    @BeforeEach
    void store() {
        ReflectionTestUtils.setField(question, "id", 7L);
    }

    static Stream<Arguments> allowedSteps() {
        return Stream.of(
                Arguments.of("", "reword lodge"),
                Arguments.of("lodge", "withdraw write"),
                Arguments.of("lodge write", "withdraw write submit"),
                Arguments.of("lodge write submit", "withdraw approve return"),
                Arguments.of("lodge write submit return", "withdraw write submit"),
                Arguments.of("lodge write submit approve", "withdraw return signOff"),
                Arguments.of("lodge write submit approve signOff", "agreeForPanel agreeForOffice"),
                Arguments.of("lodge write submit approve signOff agreeForPanel", "agreeForOffice"),
                Arguments.of("lodge write submit approve signOff agreeForPanel agreeForOffice", ""),
                Arguments.of("lodge withdraw", ""));
    }

    @ParameterizedTest(name = "after \"{0}\": {1}")
    @MethodSource("allowedSteps")
    void itTakesTheStepsOfItsStateAndNoOthers(String taken, String allowed) {
        take(taken);

        STEPS.forEach((name, step) -> {
            if (!Stream.of(allowed.split(" ")).toList().contains(name)) {
                assertThatThrownBy(() -> step.accept(question)).as(name).isInstanceOf(QuestionRefused.class);
            }
        });
        for (String name : allowed.isEmpty() ? new String[0] : allowed.split(" ")) {
            Question other = new Question(new AreaId(5), new SnapshotId(6), 4, "Why?", MEMBER);
            ReflectionTestUtils.setField(other, "id", 8L);
            Stream.of(taken.split(" "))
                    .filter(STEPS::containsKey)
                    .forEach(step -> STEPS.get(step).accept(other));
            STEPS.get(name).accept(other);
        }
    }

    @Test
    void nobodyDecidesOnWhatTheyWroteNorSignsOffWhatTheyReviewed() {
        take("lodge write submit");
        assertThatThrownBy(() -> question.approve(ANSWERER, NOW)).isInstanceOf(QuestionRefused.class);
        assertThatThrownBy(() -> question.returnAnswer("No", ANSWERER, NOW)).isInstanceOf(QuestionRefused.class);

        take("approve");
        assertThatThrownBy(() -> question.signOff(ANSWERER, NOW)).isInstanceOf(QuestionRefused.class);
        assertThatThrownBy(() -> question.signOff(EDITOR, NOW)).isInstanceOf(QuestionRefused.class);
    }

    @Test
    void eachStepTellsWhoWhenAndWhy() {
        take("lodge write submit");
        question.returnAnswer(" Say how many. ", EDITOR, NOW);

        @SuppressWarnings("unchecked")
        var events = (Iterable<Object>) ReflectionTestUtils.invokeMethod(question, "domainEvents");
        assertThat(events)
                .hasSize(3)
                .last()
                .isEqualTo(new QuestionMoved(
                        new QuestionId(7),
                        new AreaId(5),
                        QuestionStep.RETURNED,
                        QuestionState.RETURNED,
                        EDITOR,
                        NOW,
                        "Say how many."));
    }

    @Test
    void whoeverTookTheLastStepTakesItBackUntilSomebodyGoesOn() {
        take("lodge write submit approve");
        assertThatThrownBy(() -> question.takeBack(HEAD, NOW)).isInstanceOf(QuestionRefused.class);

        question.takeBack(EDITOR, NOW);
        assertThat(question.state()).isEqualTo(QuestionState.SUBMITTED);
        assertThatThrownBy(() -> question.takeBack(EDITOR, NOW)).isInstanceOf(QuestionRefused.class);

        take("return");
        question.write("Because of the rain.", ANSWERER);
        assertThatThrownBy(() -> question.takeBack(EDITOR, NOW)).isInstanceOf(QuestionRefused.class);
    }

    @Test
    void anAgreementIsTakenBackUntilBothAgreed() {
        take("lodge write submit approve signOff agreeForPanel");
        question.takeBack(MEMBER, NOW);
        assertThat(question.panel().isGiven()).isFalse();

        take("agreeForPanel agreeForOffice");
        assertThat(question.isPublished()).isTrue();
        assertThatThrownBy(() -> question.takeBack(EDITOR, NOW)).isInstanceOf(QuestionRefused.class);
    }

    @Test
    void nothingEmptyOverlongOrPastIsTaken() {
        question.reword("   ");
        assertThatThrownBy(() -> take("lodge")).hasMessage("Write the question before you lodge it.");
        question.reword("Why?");
        assertThatThrownBy(() -> question.lodge(LocalDate.of(2015, 6, 1), MEMBER, NOW))
                .hasMessageContaining("past");
        assertThatThrownBy(() -> question.reword("?".repeat(4001))).hasMessageContaining("at most 4,000");
        take("lodge");
        assertThatThrownBy(() -> take("submit")).hasMessage("Write the answer before you submit it.");
        take("write submit");
        assertThatThrownBy(() -> question.returnAnswer(" ", EDITOR, NOW)).hasMessageContaining("reason");
    }

    private void take(String steps) {
        Stream.of(steps.split(" "))
                .filter(STEPS::containsKey)
                .forEach(step -> STEPS.get(step).accept(question));
    }
}
