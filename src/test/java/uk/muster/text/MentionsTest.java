package uk.muster.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.muster.text.Mentions.Run;

class MentionsTest {

    private static final List<Participant> PEOPLE = List.of(
            new Participant(7, "Tom Ellis", "Reviewer"),
            new Participant(8, "Tom Ellison", "Unit lead"),
            new Participant(9, "Siân O'Neill (sian)", "Report editor"));

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
                    Ask @Tom Ellis.,              Ask {@7}.
                    @Tom Ellison knows,           {@8} knows
                    (@tom ellis),                 ({@7})
                    @Siân O'Neill (sian): yes,    {@9}: yes
                    @Tom Ellisonn,                @Tom Ellisonn
                    tom@Tom Ellis,                tom@Tom Ellis
                    @Nobody and 5 @ 3,            @Nobody and 5 @ 3
                    """)
    void aNameAfterAnAtIsKeptAsAnId(String typed, String kept) {
        assertThat(Mentions.keep(typed, PEOPLE)).isEqualTo(kept);
    }

    @Test
    void whatIsKeptIsShownWithTheNamesOfTheDay() {
        assertThat(Mentions.runs("Ask {@7}, not {@8}", id -> id == 7 ? "Tom Ellis-Shah" : "Ann"))
                .containsExactly(
                        new Run("Ask ", false),
                        new Run("@Tom Ellis-Shah", true),
                        new Run(", not ", false),
                        new Run("@Ann", true));
    }

    @Test
    void everybodyIsMentionedOnce() {
        assertThat(Mentions.in("{@7} and {@9} and {@7}, not {@} nor @8")).containsExactly(7L, 9L);
    }
}
